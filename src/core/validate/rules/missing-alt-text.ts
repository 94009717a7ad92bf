import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** An image says what it shows, for those who don't see it: not its file's name, nor that it is an image. */
export function* missingAltText(library: Library): Generator<Diagnostic> {
  for (const { file, body } of library.entries)
    for (const { path, alt, position } of body.images) {
      const said = alt.trim();
      const name = path.replace(/^images\//, '').replace(/\.\w+$/, '');
      const isName = /\.(png|jpe?g|webp)$/i.test(said) || said.toLowerCase().replace(/[^a-z0-9]+/g, '-') === name;
      if (said && !isName && !/^(an? )?(image|picture|photo|photograph|graphic|figure|map|diagram|chart|screenshot)( \d+)?$/i.test(said)) continue;
      yield {
        rule: 'missing-alt-text', severity: 'error', file, ...position,
        message: `Unexpected ${said ? `\`${said}\`` : 'empty description'} of the image \`${path}\`, expected what it shows`,
        hint: `Say in a few words what a reader who can't see it must know, as in ![Who sat in the tasking center](${path}).`,
      };
    }
}
