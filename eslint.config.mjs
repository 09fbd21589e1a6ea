import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const googleServices = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'UrlFetchApp',
  'Utilities',
];

export default defineConfig(
  globalIgnores(['dist/', 'local/out/']),
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
      eqeqeq: 'error',
      'prefer-template': 'error',
    },
  },
  { files: ['src/rubric/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    // A describe block is a list of sentences, not a function that anybody has to follow.
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'performance'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Tools that insist on a default export.
    files: ['*.config.mjs', 'test/setup/*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Parts of these run in the page.
    files: ['local/bench/bench-page.mjs', 'local/picture/picture.mjs'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    files: ['sidebar/**'],
    ignores: ['sidebar/controls/moveFocus.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'focus', message: 'Use moveFocus: this one takes the focus from the grid.' },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/workbook/**'],
    rules: { 'no-restricted-globals': ['error', ...googleServices] },
  },
);
