import { describe, expect, it } from 'vitest';
import { loadSpeller } from '#core/load/load-speller.ts';
import { runProseRules } from '#core/validate/run-prose-rules.ts';
import { type Changes, fixtureFolder, fixtureLibrary, replace } from '../../fixture.ts';

const speller = await loadSpeller(fixtureFolder);

const found = (changes: Changes) =>
  runProseRules(fixtureLibrary(changes), speller).map(({ file, line, column, severity, rule, message, hint }) => `${file}:${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);

const freedonia = 'cases/freedonia.mdx';
/** The body of the case, with a paragraph in the place of its first. */
const story = (text: string): Changes => ({ [freedonia]: replace('The force of the [European Union](organization:eu) came [@report-2012, p. 4; s-res-1, para. 1].', text) });

describe('the rules of prose', () => {
  it('find nothing in a library without fault', () => {
    expect(found({})).toEqual([]);
  });

  const breaches: [string, Changes][] = [
    ['a misspelt word', story('The force protected the vilage and its goverment. A village is small.')],
    ['a misspelt word in a field, on the line where it stands', { [freedonia]: replace('observation: They counted.', 'observation: >-\n      They counted [@report-2012, p. 10].\n      Nobody recieved a truck.') }],
    ['a word in capitals at the start of a sentence', story('It came. Secuirty was bad.')],
    ['a name that is nearly one of the library\'s', story('The force came to Freedona at night.')],
    ['a misspelt word in a list', story('- One.\n- The force\n  recieved trucks.')],
    ['British beside American', story('The program of the centre was a success of the organisation.')],
    ['-ise beside -ize', story('They mobilised the trucks and organized the camp.')],
    ['a word that stands twice', story('The force came to the\nthe camp. It was was late.')],
    ['a misspelt word in the description of an image', story('![Where the recieved tents stood](images/x.png)')],
    ['an empty phrase', story('It is important to note that the force came in order to\nprotect.')],
    ['an acronym that nobody explains', story('The FOMLOG counted the trucks of the two FOMLOGs.')],
    ['an acronym of the library that the entry doesn\'t name', { 'functions/transition.mdx': replace('An introduction', 'An introduction by FOMIS') }],
    ['a title that is no sentence', { [freedonia]: replace('title: Count the trucks twice', 'title: The role of trucks in camps') }],
    ['a title that begins with a noun made of a verb', { [freedonia]: replace('title: Count the trucks twice', 'title: Planning the handover') }],
    ['a title that begins with a verb that is a noun', { [freedonia]: replace('title: Count the trucks twice', 'title: Use of force') }],
    ['a lesson that is hard to read', { [freedonia]: replace('observation: They counted.', 'observation: Institutional considerations regarding the administration of multidimensional accountability notwithstanding, administrative representatives subsequently necessitated comprehensive verification of transportation availability.') }],
    ['a summary that is hard to read', { [freedonia]: replace('summary: A case with two lessons.', 'summary: Accountability considerations, administrative capabilities, transitional authorities, and multilateral institutional necessities of the political operation in a theater of uncertain availability.') }],
  ];
  for (const [fault, changes] of breaches)
    it(`warn of ${fault}`, () => {
      const warnings = found(changes);
      expect(warnings.length).toBeGreaterThan(0);
      expect(warnings).toMatchSnapshot();
    });

  const allowed: [string, Changes][] = [
    ['names of the library, of people and of places', story('Doe saw the Fredonia gate, said Cholmondeley of Ouagadougou.')],
    ['accents, possessives and articles of other languages', story('The communiqué told of the trucks’ number and of Freedonia’s gate at the Côte d’Ivoire.')],
    ['addresses, code and citations', story('See `recieve` at docslib.org or https://example.org/recieve [@report-2012, p. 4].')],
    ['British spelling throughout', story('The programme of the centre mobilised the labour of the neighbours.')],
    ['the spelling of the United Nations', story('The programme of the centre organized labour.')],
    ['British names and quotations beside American words', story('The World Food Programme had a program. A report spoke of “the centre of labour”.')],
    ['a British name of the library, in small letters', { ...story('The program of the joint centre for trucks ended.'), 'organizations/eu.mdx': replace('aliases: ["UE"]', 'aliases: ["UE", "Joint Centre for Trucks"]') }],
    ['words that English doubles', story('All that that force had had went in in 2008. Dr. Boutros Boutros left.')],
    ['a word before and after a citation', story('So it was so [@report-2012, p. 4] so they left.')],
    ['an acronym behind its long form', story('The force’s logistics office (FOMLOG) counted. FOMLOG left.')],
    ['an acronym before its long form', story('FOMLOG (the logistics office) counted.')],
    ['an acronym with a word that says what it is', story('The logistics office FOMLOG counted. A small mission, FOMUC, left. BELOG, a unit of the host, stayed.')],
    ['an acronym of an entry that is named', story('BRIFOR came before FOMIS.')],
    ['an acronym of an entry that names this one', { 'missions/brifor.mdx': replace('text: It was to protect.', 'text: It was to protect until FOMIS came.') }],
    ['acronyms that everybody knows, Roman numbers, symbols and codes', story('The UN and the US asked under Chapter VII for S/RES/1 and FRE-01. CARE International stayed.')],
    ['acronyms in the summary of a source', { 'sources/report-2012.mdx': replace('summary: A report with pages and sections.', 'summary: A report of FOMLOG.') }],
    ['a title with a verb that is not the first word', { [freedonia]: replace('title: Count the trucks twice', 'title: Where trucks roll, somebody must count them') }],
    ['a short summary of long words', { [freedonia]: replace('summary: A case with two lessons.', 'summary: Interorganizational responsibilities and accountability.') }],
  ];
  for (const [what, changes] of allowed)
    it(`accept ${what}`, () => {
      expect(found(changes)).toEqual([]);
    });

  it('say nothing of entries that don\'t fit their schema, and stop after fifty warnings of a sort', () => {
    expect(found({ 'missions/brifor.mdx': (text) => text.replace('acronym: BRIFOR\n', '').replace('protect', 'protecct') })).toEqual([]);
    expect(found(story('recieve, '.repeat(80))).filter((warning) => warning.includes(' misspelling'))).toHaveLength(50);
  });
});
