/** Puts the focus on a field, in whatever fold it stands. */
export function reveal(field: HTMLElement | null | undefined): void {
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
