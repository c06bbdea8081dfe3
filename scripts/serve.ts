/** Serves dist/ as a static host would, under the policy, and prints the address. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const port = Number(process.env['PORT'] ?? 4173);
const page404 = readFileSync('dist/404.html');
const headers = JSON.parse(readFileSync('dist/.headers.json', 'utf8')) as Record<string, string>;
const files = sirv('dist', {
  brotli: true,
  gzip: true,
  setHeaders: (response, pathname) => {
    if (pathname.startsWith('/assets/')) {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    }
    // The one kind of file whose type the server does not know by itself.
    if (pathname === '/favicon.ico') response.setHeader('Content-Type', 'image/vnd.microsoft.icon');
  },
});

createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page404);
  });
})
  .on('error', (fault: NodeJS.ErrnoException) => {
    console.error(
      fault.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another: PORT=4200 npm start`
        : fault.message,
    );
    process.exit(1);
  })
  .listen(port, () => {
    console.log(`\n  Worth Asking is at http://localhost:${port}/\n  Stop it with Ctrl+C.\n`);
  });
