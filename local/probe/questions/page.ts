import { type Question } from './question';

/** What only a page beside the grid can answer: `page/pageAnswers.ts` does, by these names. */
export const pageQuestions = [
  {
    name: 'focus at start',
    question: 'Has the sidebar the focus of the keyboard when it opens?',
    expected: false,
    known: 'believed',
  },
  {
    name: 'focus taken',
    question: 'Does focus() in the sidebar take the keyboard from the grid?',
    expected: true,
    known: 'measured',
  },
  {
    name: 'storage',
    question: 'Does localStorage give back what was put into it?',
    expected: 'kept',
    known: 'believed',
  },
  {
    name: 'attributes of html',
    question: 'Are the attributes of the page’s <html> kept?',
    expected: { lang: 'en', translate: 'no', class: 'kept' },
    known: 'believed',
  },
  {
    name: 'comment in a template',
    question: 'What becomes of “one // two”, a line end and “three” in a template literal?',
    expected: 'one \nthree',
    known: 'measured',
  },
  {
    name: 'sandbox',
    question: 'Which flags has the sandbox of the frame?',
    expected: [
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ],
    known: 'believed',
  },
  {
    name: 'date to the script',
    question: 'Does a call of the script with a date fail?',
    expected: 'Throws',
    known: 'documented',
  },
  {
    name: 'clipboard',
    question: 'Does navigator.clipboard.write work in the sidebar, on a click?',
    expected: 'Throws',
    known: 'measured',
  },
  {
    name: 'copy command',
    question: 'Does document.execCommand("copy") work there?',
    expected: true,
    known: 'measured',
  },
] as const satisfies readonly Question[];

export type PageQuestion = (typeof pageQuestions)[number]['name'];
