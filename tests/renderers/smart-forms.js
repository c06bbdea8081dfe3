// The page around Smart Forms: shows a questionnaire with its answers, and reads them back.
import {
  BaseRenderer,
  RendererThemeProvider,
  buildForm,
  getResponse,
} from '@aehrc/smart-forms-renderer';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.getElementById('form'));
const client = new QueryClient();
let shown = 0;

globalThis.renderer = {
  async show(questionnaire, questionnaireResponse) {
    await buildForm({ questionnaire, ...(questionnaireResponse && { questionnaireResponse }) });
    shown += 1;
    const form = createElement(BaseRenderer, { key: shown });
    const inside = createElement(QueryClientProvider, { client }, form);
    root.render(createElement(RendererThemeProvider, null, inside));
  },
  visible: () =>
    [...document.querySelectorAll('[data-linkid]')]
      .filter((item) => item.checkVisibility())
      .map((item) => item.getAttribute('data-linkid')),
  answers: () => getResponse(),
};
