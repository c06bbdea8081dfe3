/**
 * Serves dist/ as a static host would, and prints the address. To this machine alone, unless HOST
 * names an address of it that others reach.
 */
import { createServer } from 'node:http';
import { site } from './site.ts';

const port = Number(process.env['PORT'] ?? 4173);
const host = process.env['HOST'] ?? 'localhost';

createServer(site())
  .on('error', (fault: NodeJS.ErrnoException) => {
    console.error(
      fault.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another: PORT=4200 npm start`
        : fault.message,
    );
    process.exit(1);
  })
  .listen(port, host, () => {
    console.log(`\n  Worth Asking is at http://${host}:${port}/\n  Stop it with Ctrl+C.\n`);
  });
