/**
 * Mutation testing: small faults are planted in the rules one by one, and a fault that no test
 * notices shows a rule that is not held. Only logic and its tests; see run.ts.
 */
export default {
  // The one list of what is mutated.
  mutate: [
    'src/questionnaire/{conditions,path,answers,edits,branches,steps,values,picked,questions}.ts',
    'src/editions/{answers,link,opened,renamed}.ts',
    'src/questionnaire/safety/{cases,due,risks,typed}.ts',
    'src/guidance/{composed,doctorQuestions,nameAsks,safety}.ts',
    'src/names/names.ts',
    'src/explainers/topics.ts',
    'src/sheet/{model,editing}.ts',
    'src/deciding/{fits,check}.ts',
    'src/fhir/*.ts',
    'src/papers/items.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is no endless loop.
  timeoutMS: 60_000,
  timeoutFactor: 3,
  // What the rules and their tests read; nothing else is copied.
  ignorePatterns: [
    '/*',
    '!/src',
    '!/locales',
    '!/scripts',
    '!/tests',
    '!/package.json',
    '!/vite.config.ts',
  ],
  // Node runs the types away; none are checked.
  tsconfigFile: 'none',
  tempDirName: '.cache/mutants/tmp',
  reporters: ['progress', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutants/report.json' },
  htmlReporter: { fileName: '.cache/mutants/report.html' },
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
};
