/** One thing that the browser tests check, as the statement tells it. */
export interface AccessibilityCheck {
  /** What is so, as a sentence in the present tense; it is the title of the test too. */
  says: string;
  /** The success criteria of WCAG 2.2 to which it speaks. */
  criteria: readonly string[];
}
type Checks = Record<string, AccessibilityCheck>;

/** What `npm run audit` checks on every page; `test/browser/audit.test.ts` runs it on a page of every type and some more. */
export const auditedChecks = {
  light: { says: 'The rules of axe-core for WCAG 2.2 A and AA, and its best practices, find nothing in light colors.', criteria: ['1.1.1', '1.3.1', '1.4.3', '2.4.2', '2.5.8', '3.1.1', '4.1.2'] },
  dark: { says: 'In dark colors, too, text and links have enough contrast.', criteria: ['1.4.3'] },
  narrow: { says: 'At a width of 320 pixels, which is also what is left of 1280 at 400% zoom, the same rules of axe-core find nothing.', criteria: ['1.4.4', '1.4.10'] },
  open: { says: 'At 320 and at 1280 pixels nothing has to be pushed sideways, and nothing jumps while a page loads.', criteria: ['1.4.10'] },
} satisfies Checks;

/** What is checked on a page of every type, or where the thing is found; `test/browser/accessibility.test.ts` has a test for each. */
export const accessibilityChecks = {
  contrast: { says: 'Where a reader asks for more contrast, text has seven times the luminance of its ground, or a seventh.', criteria: ['1.4.6'] },
  spacing: { says: 'With wider letters, words and lines no text is cut off and no page grows too wide.', criteria: ['1.4.12'] },
  keyboard: { says: 'All links, buttons and fields are reached by the Tab key in the order of the page, none holds the reader, and each shows where the reader is.', criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'] },
  skip: { says: 'The first press of Tab offers to skip to the text.', criteria: ['2.4.1'] },
  motion: { says: 'Where a reader asks for less motion, nothing moves.', criteria: ['2.3.3'] },
  forced: { says: 'In the colors of Windows’ high contrast the signs of organizations and outcomes can still be seen.', criteria: ['1.4.1', '1.4.11'] },
  acronyms: { says: 'An acronym shows what it means to those who point at it, tap it or reach it by keyboard.', criteria: ['1.4.13', '3.1.4'] },
  script: { says: 'Every page reads whole without JavaScript, with its headings, texts, tables and links; where something can only be done with it, as to search, the page leads on.', criteria: [] },
} satisfies Checks;

/** What no test can decide, so that people have to look; nobody has promised the results. */
export const undecided: readonly string[] = [
  'Whether the words of links, headings and buttons say what they lead to.',
  'Whether the text beside a picture says what the picture shows.',
  'Whether a page read aloud from top to bottom makes sense. No screen reader has been tried by people who use one every day.',
  'Whether the language is plain enough for those who read English as a second or third language.',
  'How the site feels with voice control, switches or an eye tracker.',
];
