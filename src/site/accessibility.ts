/** One thing that the browser tests check on a page of every type, as the statement tells it. */
export interface AccessibilityCheck {
  /** What is so, as a sentence in the present tense; it is the title of the test too. */
  says: string;
  /** The success criteria of WCAG 2.2 to which it speaks. */
  criteria: readonly string[];
}

/** What the tests check; `test/browser/accessibility.test.ts` has a test for each and the statement lists them. */
export const accessibilityChecks = {
  light: { says: 'The rules of axe-core for WCAG 2.2 A and AA, and its best practices, find nothing in light colors.', criteria: ['1.1.1', '1.3.1', '1.4.3', '2.4.2', '2.5.8', '3.1.1', '4.1.2'] },
  dark: { says: 'In dark colors, too, text and signs have enough contrast.', criteria: ['1.4.3', '1.4.11'] },
  contrast: { says: 'Where a reader asks for more contrast, text has seven times the luminance of its ground, or a seventh.', criteria: ['1.4.6'] },
  zoom: { says: 'At a width of 320 pixels and at 400% zoom nothing is lost, nothing has to be pushed sideways, and axe-core finds nothing.', criteria: ['1.4.4', '1.4.10'] },
  spacing: { says: 'With wider letters, words and lines no text is cut off and no page grows too wide.', criteria: ['1.4.12'] },
  keyboard: { says: 'All links, buttons and fields are reached by the Tab key in the order of the page, none holds the reader, and each shows where the reader is.', criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11'] },
  skip: { says: 'The first press of Tab offers to skip to the text.', criteria: ['2.4.1'] },
  motion: { says: 'Where a reader asks for less motion, nothing moves.', criteria: ['2.3.3'] },
  forced: { says: 'In the colors of Windows’ high contrast the signs of organizations and outcomes can still be seen.', criteria: ['1.4.1', '1.4.11'] },
  acronyms: { says: 'An acronym shows what it means to those who point at it, tap it or reach it by keyboard.', criteria: ['1.4.13', '3.1.4'] },
  script: { says: 'Every page reads without JavaScript, but the search, the editor, and the two where readers put a brief together.', criteria: [] },
} satisfies Record<string, AccessibilityCheck>;

/** What no test can decide, so that people have to look; nobody has promised the results. */
export const undecided: readonly string[] = [
  'Whether the words of links, headings and buttons say what they lead to.',
  'Whether the text beside a picture says what the picture shows.',
  'Whether a page read aloud from top to bottom makes sense. No screen reader has been tried by people who use one every day.',
  'Whether the language is plain enough for those who read English as a second or third language.',
  'How the site feels with voice control, switches or an eye tracker.',
];
