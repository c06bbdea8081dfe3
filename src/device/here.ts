/** Opens this page anew, with all its code. */
export const reload = (): void => location.reload();

/** Fetches a file past what the browser keeps of it, which may be broken; true when it is there. */
async function isHadAnew(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: 'reload' });
  await response.text();
  if (response.status >= 500) throw new Error(address);
  return response.ok;
}

/** Opens this page anew, with these files of it; rejects, and stays, when the host cannot be had. */
export const openAnew = (...files: string[]): Promise<void> =>
  Promise.all([location.pathname, ...files].map(isHadAnew)).then(reload);

/** Where this page was served from, e.g. "https://example.org". */
export const origin = (): string => location.origin;
