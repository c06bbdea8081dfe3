import { type AddressInfo, createServer } from 'node:net';
import { availableParallelism, totalmem } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';

/** A port that nobody uses, as the system gives it. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

// A port of its own for each run; the workers inherit it.
process.env['JOURNEY_PORT'] ??= String(await freePort());
const PORT = Number(process.env['JOURNEY_PORT']);
const { executablePath, args, env } = await findBrowser();

/** Bytes of memory that hold two browsers and the host. */
const ROOMY = 6 * 2 ** 30;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two browsers at a time have died on small machines.
  workers: availableParallelism() > 1 && totalmem() > ROOMY ? 2 : 1,
  fullyParallel: true,
  retries: 0,
  // Waits end as soon as what is waited for is there: generous for a busy machine, never the point.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath, args, env: env as Record<string, string> },
    locale: 'en-US',
    // Kept files would answer before a test can break the line: offline.spec.ts alone wants them.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '../..',
    port: PORT,
    timeout: 180_000,
    env: { PORT: String(PORT) },
  },
});
