import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';

// A port of its own for each run; the workers inherit it.
process.env['JOURNEY_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000));
const PORT = Number(process.env['JOURNEY_PORT']);
const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // More than one browser at a time has died on small machines.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath, args, env: env as Record<string, string> },
    locale: 'en-US',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '../..',
    port: PORT,
    env: { PORT: String(PORT) },
  },
});
