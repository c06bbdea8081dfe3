import { type Terms, whole } from '../../scripts/terms.ts';

/** Spanish, plain in all of Latin America, in usted. Words that a reader could take otherwise. */
export const terms: Terms = {
  // What a wrong word would hurt.
  naltrexone: {
    why: 'The international name, feminine.',
    agrees: { source: /\bnaltrexone\b/i, says: /naltrexona/i },
  },
  naloxone: {
    why: 'The international name; one letter from another drug.',
    agrees: { source: /\bnaloxone\b/i, says: /naloxona/i },
  },
  opioid: {
    why: 'Not "opiáceo", which leaves out the ones made in a factory.',
    agrees: { source: /\bopioids?\b/i, says: /opioide/i },
    never: { form: whole('opiáceos?'), wrong: ['Si toma un opiáceo'] },
    but: {
      'claims:safe-rx-urine.says': 'the lab test is for opiates, and for clinicians',
      'sheet:rx.clause1': 'the lab test is for opiates, and for clinicians',
    },
  },
  methadone: {
    why: 'The international name.',
    agrees: { source: /\bmethadone\b/i, says: /metadona/i },
  },
  buprenorphine: {
    why: 'The international name.',
    agrees: { source: /\bbuprenorphine\b/i, says: /buprenorfina/i },
  },
  withdrawal: {
    why: '"Abstinencia" alone is known as going without, from drink or from sex: it reads as good.',
    agrees: { source: /\bwithdrawal\b/i, says: /síntomas( \S+)? de abstinencia/i },
    never: {
      form: /(?<!síntomas( \S+)? de )abstinencia/i,
      wrong: ['Puede causar una abstinencia repentina y grave.'],
    },
    but: { 'claims:safe-alcohol-stop.says': 'of alcohol: it names the stopping' },
  },
  overdose: {
    why: 'Known everywhere.',
    agrees: { source: /\boverdos/i, says: /sobredosis/i },
  },
  treatAs: {
    why: '"Trate" is "try" too, and "igual" is "anyway": "try a low dose anyway".',
    never: {
      form: whole('trate (las?|una) dosis'),
      wrong: ['Trate una dosis baja igual.'],
    },
  },
  certainty: {
    why: '"Seguro" is both sure and safe: a grade of evidence would be a verdict on safety.',
    never: {
      form: /segur[oa]s? (de )?que(?!\p{L})|(?<!\p{L})(estar|está|estoy|estamos|están) segur|qué tan segur|^(bastante |poco |muy )?segur[oa]$/iu,
      wrong: ['qué tan seguros estamos', 'Bastante seguro', 'No es seguro que fuera la causa'],
    },
  },
  proof: {
    why: 'In a clinic "pruebas" are tests. What studies show is "lo que muestran los estudios".',
    agrees: { source: /\bproof\b/i, says: /estudi|demuestra|demostrar/i },
    never: {
      form: whole('pruebas?'),
      wrong: ['Aún no hay buenas pruebas de que ayude.'],
    },
    but: {
      'claims:op-check.says': 'tests of urine and with naloxone',
      'claims:op-check.why': 'tests of urine and with naloxone',
      'claims:safe-rx-urine.says': 'tests of urine',
      'claims:safe-rx-challenge.says': 'a test with naloxone',
      'sheet:rx.clause2': 'a test with naloxone',
      'standards:item.ipdasi.C7toC10': 'tests that look for an illness',
      'standards:item.ipdasi.B24toB28': 'tests that look for an illness',
      'deciding:month.askVisits': 'the verb: if you try it',
    },
  },
  tested: {
    why: '"Probado" is tested, proven and tried. Say estudiado, demostrado or usado.',
    never: {
      form: whole('probad[oa]s?|se prob(ó|aron|ará)'),
      wrong: [
        'Ninguna dosis está probada para el ánimo.',
        '¿Se probó la naltrexona para el trauma?',
      ],
    },
    but: {
      'questions:triedBefore.title': 'what a person tried',
      'questions:triedBefore.title_helper': 'what a person tried',
      'sheet:now.tried': 'what a person tried',
      'pages:about.review': 'whether patients have tried the tool',
      'pages:sources.review': 'whether patients have tried the tool',
      'standards:item.ipdasi.B16': 'whether people have tried the tool',
      'standards:item.ipdasi.B17': 'whether people have tried the tool',
    },
  },
  unless: {
    why: '"Unless a doctor agrees" is not "if a doctor disagrees".',
    agrees: { source: /\bunless\b.*\b(agree|prefer)/i, says: /a menos que|sin el acuerdo/i },
  },
  emergencyNumber: {
    why: '"Su número de emergencia" is what forms ask for: the phone of a relative.',
    agrees: { source: /\bemergency number\b/i, says: /número de emergencias de su país/i },
    never: {
      form: /número de emergencias?(?!s? de su país)/iu,
      wrong: ['Llame ya a su número de emergencia.'],
    },
    but: {
      'explainers:poison.short': 'a line in a list: "a emergencias"',
      'explainers:poison.first': 'a heading: "a emergencias"',
    },
  },
  actOn: {
    why: '"Actuar según pensamientos" is no Spanish for "act on": say what could happen.',
    never: { form: whole('actuar según'), wrong: ['Si podría actuar según estos pensamientos'] },
  },
  thoughts: {
    why: 'Plain, and blames nobody. Never "cometer".',
    agrees: {
      source: /\bthoughts? of suicide\b/i,
      says: /(pensar|piensa|pensamientos) (en el|de) suicidio/i,
    },
    never: {
      form: whole('cometer suicidio|persona suicida'),
      wrong: ['No va a cometer suicidio.'],
    },
    but: {
      'claims:crisis-emergency.says': 'in the words of what could happen',
      'crisis:lead': 'in the words of what could happen',
    },
  },
  crisisLine: {
    why: 'One name for who answers.',
    agrees: { source: /\bcrisis lines?\b/i, says: /líneas? de crisis/i },
  },
  paleStools: {
    why: '"Heces" is a word of school. A sign must be known at once.',
    agrees: { source: /\bpale stools\b/i, says: /popó \(heces\) muy pálido/i },
    never: { form: whole('(?<!\\()heces'), wrong: ['orina oscura o heces pálidas'] },
  },
  belly: {
    why: '"Vientre" is taken for the womb; the liver hurts higher up.',
    agrees: { source: /\bbelly\b/i, says: /barriga/i },
    never: { form: whole('vientre'), wrong: ['dolor de vientre que no pasa'] },
  },
  benzodiazepines: {
    why: 'Known by the names on the box, and clonazepam most of all.',
    agrees: { source: /^lorazepam or another/i, says: /clonazepam, alprazolam, lorazepam/i },
  },
  highMoods: {
    why: '"Ánimo alto" is good spirits: who has had mania does not see it in that.',
    agrees: { source: /\bhigh moods?\b/i, says: /euforia/i },
    never: { form: whole('ánimos? (muy )?altos?'), wrong: ['épocas de ánimo muy alto'] },
  },
  seizures: {
    why: 'Known everywhere.',
    agrees: { source: /\bseizures?\b/i, says: /convulsi/i },
  },
  strongPainMedicine: {
    why: '"Calmantes" are pills for nerves in much of America.',
    never: { form: whole('calmantes?'), wrong: ['los calmantes fuertes'] },
  },
  // One thing has one name.
  liver: {
    why: 'Known everywhere.',
    agrees: { source: /\bliver\b/i, says: /hígado|hepátic/i },
    but: {
      'glossary:boxedWarning.forms': 'the form that the words have',
    },
  },
  kidney: { why: 'Known everywhere.', agrees: { source: /\bkidneys?\b/i, says: /riñ/i } },
  highTests: {
    why: 'It is the result that is high, and a test of blood is "análisis".',
    never: {
      form: whole('análisis (?!con)(\\S+ ){0,3}altos|ex[aá]men(es)? de sangre'),
      wrong: ['tuvieron análisis del hígado altos'],
    },
  },
  usualDose: {
    why: '"Completa" tells that a low dose lacks something.',
    agrees: { source: /\busual dose\b/i, says: /dosis usual/i },
    never: { form: whole('dosis completas?'), wrong: ['la naltrexona en dosis completa'] },
    but: {
      'claims:dose-combo.says': 'the whole dose of Contrave, which has a lower one at first',
      'claims:combo-mood-anxiety.why': 'the whole dose of Contrave',
      'deciding:study.tense.who': 'the whole dose of Contrave',
      'deciding:arm.mix': 'the whole dose of Contrave',
    },
  },
  lowDose: {
    why: 'No "LDN": three letters that nobody knows.',
    agrees: { source: /\blow.doses?\b/i, says: /dosis bajas?/i },
    but: { 'deciding:own.fewUnclear': 'on the way of who asks about a low dose' },
  },
  madeToOrder: {
    why: 'Four names for one pharmacy were one too many by three.',
    agrees: { source: /\bmade to order|compound(ed|ing)\b/i, says: /a la medida|magistral/i },
    never: {
      form: whole('a pedido|por encargo|fórmulas? magistral(es)?'),
      wrong: ['Las dosis bajas se preparan a pedido'],
    },
  },
  offLabel: {
    why: 'One form; a clinician says "fuera de indicación".',
    agrees: { source: /\boff-label\b/i, says: /fuera de (la etiqueta|indicación)/i },
    never: {
      form: whole('fuera de etiqueta|uso no indicado'),
      wrong: ['se usa fuera de etiqueta'],
    },
  },
  leaflet: {
    why: '"Prospecto" is Spain and the River Plate.',
    agrees: { source: /\bleaflets?\b/i, says: /folleto/i },
    never: { form: whole('prospectos?'), wrong: ['El prospecto del Reino Unido'] },
  },
  boxedWarning: {
    why: 'One form.',
    agrees: { source: /\bboxed\b/i, says: /recuadro/i },
    never: { form: whole('advertencias? de recuadro'), wrong: ['una advertencia de recuadro'] },
  },
  dummyPill: {
    why: 'Says what it is; "placebo" beside it for the doctor.',
    agrees: { source: /\bdummy pills?\b/i, says: /pastillas? sin medicamento|placebo/i },
  },
  sideEffect: {
    why: 'The word of every leaflet.',
    agrees: { source: /\bside effects?\b/i, says: /efectos? secundarios?/i },
    but: {
      'explainers:fiveQuestions.short': 'one word of a list',
      'claims:combo-mood-anxiety.why': 'said as what people told',
      'claims:int-light.says': 'effects that were serious',
    },
  },
  talkingTherapy: {
    why: '"Terapia de hablar" sounds like help with speech.',
    never: { form: whole('terapias? (de hablar|habladas?)'), wrong: ['la terapia de hablar'] },
  },
  eatingDisorder: {
    why: '"Trastorno al comer" is trouble while eating.',
    agrees: { source: /\beating disorders?\b/i, says: /trastornos? de la alimentación/i },
    never: { form: whole('trastornos? (al comer|alimentarios?)'), wrong: ['trastornos al comer'] },
  },
  bloodPressure: {
    why: 'Pressure of what? A worried reader may take it for pressure on them.',
    agrees: { source: /\bblood pressure\b/i, says: /presión (arterial|alta)/i },
    never: { form: whole('presión(?! arterial| alta)'), wrong: ['riesgos de presión'] },
  },
  dentalWork: {
    why: '"Trabajo dental" is English.',
    agrees: { source: /\bdental work\b/i, says: /tratamiento dental/i },
    never: { form: whole('trabajos? dental(es)?'), wrong: ['cirugía o trabajo dental'] },
  },
  breastfeeding: {
    why: 'Both are known everywhere.',
    agrees: { source: /\bbreastfeed/i, says: /lactancia|\b(dar|da|doy) pecho/i },
  },
  longCovid: {
    why: 'One form.',
    agrees: { source: /\blong COVID\b/i, says: /COVID prolongado/i },
    never: { form: whole('COVID (largo|persistente)'), wrong: ['COVID persistente'] },
  },
  nausea: { why: 'One form.', never: { form: whole('náusea'), wrong: ['La náusea es común'] } },
  familyDoctor: {
    why: 'One form; "de cabecera" is Spain.',
    never: { form: whole('médicos? de cabecera'), wrong: ['con médicos de cabecera'] },
  },
  // Words that sound translated.
  tell: {
    why: 'Latin America doubles the person who is told: "dígale a su médico".',
    never: {
      form: whole(
        '(diga|pregunte|avise|cuente|pida|muestre|decir|preguntar|dígalo|cuéntelo|pídalo) a (su|sus|un|una|alguien|la|quien)',
      ),
      wrong: ['Diga a su médico cuánto bebe.', 'Dígalo a su médico', 'algo que decir a su médico'],
    },
  },
  textMessage: {
    why: '"Un texto" for a message is English.',
    never: {
      form: whole('(mande|envíe|enviar|mandar) un texto'),
      wrong: ['llame o envíe un texto al 988'],
    },
  },
  add: {
    why: '"Sumar" and "añadir" are other countries\' words for one act.',
    never: {
      form: whole('añad\\p{L}+|sum(e|en|ar|arse|ó|amos|aron)'),
      wrong: ['No sume otro producto', 'La naltrexona se añadiría', 'se sumó ayuda'],
    },
    but: { 'deciding:rule': 'numbers, which are added up' },
  },
  find: {
    why: '"Hallar" is a word of books.',
    agrees: { source: /\bwe found no\b/i, says: /encontramos/i },
    never: {
      form: whole('hall(ar|amos|ó|aron|ad[oa]s?|arlos)'),
      wrong: ['No hallamos ningún estudio', 'Una revisión halló que ayuda'],
    },
  },
  affect: {
    why: 'Things and people "estorban"; moods affect.',
    never: { form: whole('estorb\\p{L}+'), wrong: ['¿Cuánto le estorba el ánimo bajo?'] },
  },
  larger: {
    why: '"El estudio mayor" is a major study.',
    never: {
      form: whole('estudio mayor|el mayor de|en el mayor'),
      wrong: ['El estudio mayor'],
    },
  },
  atMost: {
    why: 'One form.',
    never: { form: whole('a lo (más|sumo)'), wrong: ['A lo sumo, se agregaría'] },
  },
  drive: {
    why: 'Words of Spain.',
    never: {
      form: whole('conducir|ordenador(es)?|teléfonos? móvil(es)?|ajustes|dispositivos?|lapicera'),
      wrong: ['los ajustes de su navegador'],
    },
  },
  and: {
    why: 'Before the sound i, "y" is "e"; before the sound o, "o" is "u".',
    never: {
      form: /(?<!\p{L})(y (?:i|hi(?![ae]))|o h?o)\p{L}/iu,
      wrong: ['ánimo y insomnio', 'alcohol o opioides'],
    },
  },
  visit: {
    why: 'With a doctor one has a "cita"; a "visita" comes to the house.',
    never: { form: whole('visitas?'), wrong: ['Preguntas antes de mi visita', 'Pida la visita.'] },
    but: {
      'claims:prac-keep-arm.why': 'visits of a study',
      'claims:alt-alcohol-combine.says': 'visits of a study',
      'pages:privacy.stay': 'visits to a page',
    },
  },
  clash: {
    why: '"Choque" is a crash, or shock. Medicines have an "interacción", or "reaccionan mal".',
    never: {
      form: whole('choques?|chocan?'),
      wrong: ['no se conoce un choque dañino', 'Algunas medicinas chocan entre sí'],
    },
  },
  even: {
    why: '"Hasta unos pocos" is "up to a few": the warning would set a limit below which it is safe.',
    never: { form: whole('hasta un[oa]s poc[oa]s'), wrong: ['Hasta unos pocos mg pueden causar'] },
  },
  studied: {
    why: 'Studies do not look: they measure, gather or compare. What they find is "reportar".',
    never: {
      form: whole('miró|miraron|han mirado'),
      wrong: ['Se miraron 26 estudios', 'Una revisión miró 409 estudios'],
    },
  },
  longUse: {
    why: '"Uso largo" is English.',
    never: { form: whole('usos? largos?'), wrong: ['qué pasa con un uso largo'] },
  },
  stomachPain: {
    why: 'A pain "se quita"; "no pasa" is also "does not happen".',
    never: {
      form: whole('dolor de barriga( \\S+){0,3} no pasa'),
      wrong: ['dolor de barriga que no pasa'],
    },
  },
  ownName: {
    why: '"Su nombre" on a form is the name of who fills it in, and it was typed as that.',
    agrees: {
      source: /^name of the medicine, if known$/i,
      says: /^nombre del medicamento, si se sabe$/i,
    },
  },
  hype: {
    why: 'Nothing here is new or great enough to cheer. The evidence is thin, and the words say so.',
    never: {
      form: /(?<!\p{L})(prometedor|milagro|revolucionari|los estudios muestran que funciona|simplemente)|[!¡]/iu,
      wrong: ['Un paso prometedor', 'Un milagro', '¡Pregunte!'],
    },
  },
};
