import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The policy allows no inline style, font or script: nothing is folded into another file.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A page names what it needs at once. Later screens are fetched ahead when all is quiet: to
      // name their pieces a second time would only make the first script heavier.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file for what every screen needs: it compresses better than many.
            {
              name: 'stack',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next)[\\/]/,
            },
            {
              name: 'first',
              test: /src[\\/](ui|i18n|device|evidence[\\/](searched|fresh)|app[\\/](App|Broken|DisplayPicker|Early|FirstQuestion|KeepOrErase|LanguagePicker|NotFound|Notice|QuestionPage|SafetyStrip|Shell|Where|pages|passed|saved|screens)|questionnaire[\\/](answers|edits|helper|labels|questions|session|MedicineSearch|NoteBox|QuestionScreen))/,
            },
          ],
        },
      },
    },
  },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // The first screen of a run waits for its code to be read: generous, and never the point.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
