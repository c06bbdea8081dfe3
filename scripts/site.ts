/** dist/ as a static host would serve it, under the policy; at the top of a host or in a folder. */
import { readFileSync } from 'node:fs';
import { type RequestListener } from 'node:http';
import sirv from 'sirv';
import { cache } from './policy.ts';

/** Answers requests from this folder; `base` is where it lies on the host. */
export function site(dist = 'dist', base = '/'): RequestListener {
  const headers = JSON.parse(readFileSync(`${dist}/.headers.json`, 'utf8')) as Record<
    string,
    string
  >;
  const page404 = readFileSync(`${dist}/404.html`);
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      const kept = pathname.startsWith('/assets/') ? cache.assets : cache.others;
      response.setHeader('Cache-Control', kept);
      // The one kind of file whose type the server does not know by itself.
      if (pathname === '/favicon.ico')
        response.setHeader('Content-Type', 'image/vnd.microsoft.icon');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page404);
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    return files(request, response, missing);
  };
}
