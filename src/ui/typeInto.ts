/** A box that a text is typed in. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Types for the person: React hears of a text that was set past it by the event alone. */
export function typeInto(box: TextBox, text: string): void {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value');
  value?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
