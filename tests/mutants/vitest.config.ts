/** The rules for mutation testing: cheap and strict tests first, since the first that fails ends a run. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take long, and rarely find what the others did not. */
const LAST = /\/(walk|link|parse|review-pack)\.test\.ts$/;

class CheapFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification) => Number(LAST.test(moduleId));
    return Promise.resolve([...files].sort((a, b) => late(a) - late(b)));
  }
}

export default defineConfig({
  test: {
    include: ['tests/{rules,walk,words}/*.test.ts'],
    // These hold words, documents, or the code as text (which a planted fault always changes).
    exclude: ['tests/words/{readability,docs,picture}.test.ts'],
    setupFiles: ['tests/mutants/setup.ts'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: CheapFirst },
  },
});
