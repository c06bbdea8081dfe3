/** The same questions as one page written by hand, with the least script that does it: the limit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked, Given, Option } from './asked.ts';

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const option = ({ id, kind }: Asked, { value, label, help }: Option): string =>
  `<label><input type="${kind === 'one' ? 'radio' : 'checkbox'}" name="${id}" value="${value}"${kind === 'one' ? ' required' : ''}>` +
  `<span><b>${safe(label)}</b>${help ? `<small>${safe(help)}</small>` : ''}</span></label>`;

const question = (one: Asked, { why, goOn, fault }: Given['words'], at: number): string =>
  `<section${at > 0 ? ' hidden' : ''}><form><fieldset>
<legend><h1 tabindex="-1">${safe(one.title)}</h1></legend>
<p>${safe(one.hint)}</p><p role="alert" hidden>${safe(fault)}</p>
${one.options.map((each) => option(one, each)).join('\n')}
</fieldset><p><b>${safe(why)}</b> ${safe(one.why)}</p><button type="submit">${safe(goOn)}</button></form></section>`;

const script = `
const pages = [...document.querySelectorAll('section')];
const show = (at) => {
  pages.forEach((page, index) => (page.hidden = index !== at));
  scrollTo(0, 0);
  pages[at].querySelector('h1').focus({ preventScroll: true });
};
const fill = () => {
  document.querySelector('dl').replaceChildren(...[...document.forms].flatMap((form) => {
    const dt = document.createElement('dt');
    dt.textContent = form.querySelector('h1').textContent;
    return [dt, ...[...form.querySelectorAll(':checked')].map((input) => {
      const dd = document.createElement('dd');
      dd.textContent = input.parentElement.querySelector('b').textContent;
      return dd;
    })];
  }));
};
[...document.forms].forEach((form, at) => {
  form.onsubmit = (event) => {
    event.preventDefault();
    const none = !form.querySelector(':checked');
    form.querySelector('[role=alert]').hidden = !none;
    if (none) return;
    if (at + 2 === pages.length) fill();
    history.pushState(at + 1, '');
    show(at + 1);
  };
});
onpopstate = ({ state }) => show(state ?? 0);
`;

/** The page, whole: its style and script stand in it. */
export function handWritten({ asked, words }: Given): string {
  const style = readFileSync(join(import.meta.dirname, 'peers.css'), 'utf8');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>${safe(asked[0]?.title ?? '')}</title><style>${style}</style></head>
<body><main>
${asked.map((one, at) => question(one, words, at)).join('\n')}
<section hidden><h1 tabindex="-1">${safe(words.sheet)}</h1><dl></dl></section>
</main><script>${script}</script></body></html>
`;
}
