// The page around LHC-Forms: shows a questionnaire with its answers, and reads them back.
const { Util } = globalThis.LForms;

globalThis.renderer = {
  async show(questionnaire, response) {
    const form = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
    const filled = response ? Util.mergeFHIRDataIntoLForms(response, form, 'R4') : form;
    await Util.addFormToPage(filled, 'form', {});
  },
  visible: () =>
    [...document.querySelectorAll('[id^="item-"]')]
      .filter((item) => item.checkVisibility())
      .map((item) => item.id.slice('item-'.length).split('/')[0]),
  answers: () => Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
};
