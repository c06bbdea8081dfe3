/** The parts of HL7 FHIR R4 (4.0.1) that are written here, as its specification names them. */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: {
    readonly coding: readonly { readonly system: string; readonly code: string }[];
  };
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | 'exists';
  readonly answerCoding?: Coding;
  readonly answerBoolean?: boolean;
}

export interface AnswerOption {
  readonly valueCoding: Coding;
  readonly extension?: readonly Extension[];
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: 'group' | 'display' | 'choice' | 'string';
  readonly text?: string;
  readonly repeats?: boolean;
  readonly extension?: readonly Extension[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any';
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly ['Patient'];
  readonly language: string;
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export type Answer = { readonly valueCoding: Coding } | { readonly valueString: string };

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly language: string;
  /** When it was made, as an ISO date and time. */
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}
