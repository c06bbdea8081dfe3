import type crisis from '#locales/en/crisis.json';
import type deciding from '#locales/en/deciding.json';
import type doctorQuestions from '#locales/en/doctorQuestions.json';
import type evidence from '#locales/en/evidence.json';
import type explainers from '#locales/en/explainers.json';
import type glossary from '#locales/en/glossary.json';
import type guidance from '#locales/en/guidance.json';
import type heard from '#locales/en/heard.json';
import type lines from '#locales/en/lines.json';
import type papers from '#locales/en/papers.json';
import type pictures from '#locales/en/pictures.json';
import type pages from '#locales/en/pages.json';
import type questions from '#locales/en/questions.json';
import type healthRecord from '#locales/en/healthRecord.json';
import type sheet from '#locales/en/sheet.json';
import type shell from '#locales/en/shell.json';
import type standards from '#locales/en/standards.json';
import type stops from '#locales/en/stops.json';
import type welcome from '#locales/en/welcome.json';

/** Keys are typed from English: a missing one does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      crisis: typeof crisis;
      deciding: typeof deciding;
      doctorQuestions: typeof doctorQuestions;
      evidence: typeof evidence;
      explainers: typeof explainers;
      glossary: typeof glossary;
      guidance: typeof guidance;
      heard: typeof heard;
      pages: typeof pages;
      lines: typeof lines;
      papers: typeof papers;
      pictures: typeof pictures;
      questions: typeof questions;
      healthRecord: typeof healthRecord;
      sheet: typeof sheet;
      shell: typeof shell;
      standards: typeof standards;
      stops: typeof stops;
      welcome: typeof welcome;
    };
  }
}
