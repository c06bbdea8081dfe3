import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LOWEST_SCRIPT } from './scripts/lowest.ts';
import { lean } from './scripts/lean-plugin.ts';
import { words } from './scripts/words-plugin.ts';

/** Whatever changes what is built gives it another folder, so that each may be kept for ever. */
function edition(): string {
  const hash = createHash('sha256');
  const built = ['index.html', 'package-lock.json', 'vite.config.ts'];
  for (const room of ['src', 'locales', 'scripts']) {
    for (const file of readdirSync(room, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) built.push(`${file.parentPath}/${file.name}`);
    }
  }
  for (const file of built.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

const folder = `assets/${edition()}`;

/**
 * What few people need: reading aloud, pages beside the way, papers for clinics, files for health
 * software, links and codes.
 */
const ASKED = [
  '/src/device/voice.ts',
  '/src/papers/BlankQuestionnaire',
  '/src/papers/ClinicsScreen',
  '/src/papers/Foot',
  '/src/papers/GeneralSheet',
  '/src/papers/items',
  '/src/papers/stops',
  '/src/fhir/questionnaire',
  '/src/fhir/record',
  '/src/fhir/response',
  '/src/guidance/stopWords',
  '/src/questionnaire/branches',
  '/src/questionnaire/safety/cases',
  '/src/editions/dictionaries',
  '/src/editions/fingerprint',
  '/src/editions/link',
  '/src/sheet/code',
  '/node_modules/fflate/',
  '/node_modules/lean-qr/',
];

export default defineConfig({
  plugins: [react(), words(folder), lean()],
  // Every address within the build is relative: it lies in any folder of any host.
  base: './',
  build: {
    target: LOWEST_SCRIPT,
    // Older ones have a style of their own (scripts/older-style.ts).
    cssTarget: 'es2022',
    // The policy allows no font or picture in the style: nothing is folded into another file.
    assetsInlineLimit: 0,
    // A page names what it needs at once (scripts/render.ts).
    modulePreload: false,
    manifest: true,
    reportCompressedSize: false,
    // scripts/bytes.ts holds each piece to its budget.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: { app: 'index.html', first: 'src/styles/first.css' },
      output: {
        // Plain names in a folder of the edition's own: a piece is asked for by its name.
        entryFileNames: `${folder}/[name].js`,
        chunkFileNames: `${folder}/[name].js`,
        assetFileNames: `${folder}/[name][extname]`,
        // Two pieces: the way from the start to the sheet, and what is asked for (askFor). The page
        // about the aid is a third by itself.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'asked', test: (id: string) => ASKED.some((part) => id.includes(part)) },
          ],
        },
      },
    },
  },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    // The first screen of a run waits for its code to be read: generous, and never the point.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        // Logic and data, with no page. A worker reads each module once, for all its files.
        test: { name: 'rules', include: ['tests/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
