import { roomOverrides } from './scripts/rooms/lintRules.mjs';
import { globsOf, limits, unmeasured, withoutWords } from './scripts/rooms/rooms.mjs';
import { spokenAttributes } from './scripts/rooms/wordsInJsx.mjs';

/** Signs that are the same in every language. */
const signs = [
  '·',
  '–',
  '—',
  '−',
  '+',
  '/',
  '%',
  ':',
  ',',
  '.',
  ';',
  '(',
  ')',
  '“',
  '”',
  '…',
  '×',
  '→',
  '←',
  '↑',
  '↓',
  '▲',
  '▼',
  '≥',
  '≤',
  '>',
];

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { browser: true, es2024: true },
  ignorePatterns: ['dist/**', 'dist-test/**', 'test-results/**', 'playwright-report/**', '**/generated/**'],
  options: { reportUnusedDisableDirectives: 'error' },
  rules: {
    // Off: they fight the runtime, the compiler or the style of this house.
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'import/default': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-underscore-dangle': 'off',
    'no-shadow': 'off',
    'react/hooks': 'off', // The compiler's doubles of rules-of-hooks and exhaustive-deps.
    'react/memo-dependencies': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    'no-misleading-character-class': 'off', // Sees combining letters in ranges that are written as escapes.
    'no-unmodified-loop-condition': 'off',
    'unicorn/no-array-sort': 'off', // A readonly array cannot be sorted in place, and a fresh copy may be.
    'unicorn/no-array-reverse': 'off',
    'unicorn/prefer-add-event-listener': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off', // Knows no role="application".
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A chart that is walked by keys is an application; a wide table scrolls in a region.
    'jsx-a11y/no-noninteractive-tabindex': [
      'error',
      { roles: ['tabpanel', 'application', 'region', 'group'], tags: [] },
    ],
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    // Asynchronous code and types.
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    // Modules.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'import/no-mutable-exports': 'error',
    'import/no-commonjs': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    // Plain code.
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-console': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-nested-ternary': 'off',
    // React.
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/set-state-in-effect': 'error',
    'react/no-danger': 'error',
    'react/button-has-type': 'error',
    'react/jsx-no-target-blank': 'error',
    'react/no-multi-comp': 'off',
  },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        'no-console': 'error',
        'max-lines-per-function': ['error', { max: limits.functionLines, IIFEs: true }],
        'react/jsx-no-literals': ['error', { allowedStrings: signs, restrictedAttributes: spokenAttributes }],
      },
    },
    { files: unmeasured, rules: { 'max-lines-per-function': 'off' } },
    ...roomOverrides(),
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'src/**/testing/**', ...globsOf(withoutWords)],
      rules: {
        'no-loss-of-precision': 'off',
        'no-control-regex': 'off',
        'react/jsx-no-literals': 'off',
        'typescript/require-array-sort-compare': 'off',
        'typescript/no-explicit-any': 'off',
        'typescript/no-misused-spread': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    { files: ['*.config.ts', '*.config.mjs'], rules: { 'import/no-default-export': 'off' } },
    {
      // Programs without types: plain JavaScript that runs in Node as it is.
      files: ['**/*.mjs'],
      env: { node: true },
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/restrict-template-expressions': 'off',
        'typescript/no-base-to-string': 'off',
        'typescript/no-misused-spread': 'off',
        'typescript/require-array-sort-compare': 'off',
        'typescript/unbound-method': 'off',
      },
    },
  ],
};
