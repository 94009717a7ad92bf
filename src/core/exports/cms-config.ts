import type { CmsConfig } from '@sveltia/cms';
import { type EntryKind, entryKinds, kinds } from '../kinds.ts';
import { mostImageBytes } from '../library.ts';
import { idPattern } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { buildCmsFields } from './cms-field.ts';

/** No owner on GitHub can have this name, so without a repository the editor leads to nobody's. */
const nowhere = '-/concordance';

/**
 * Builds the configuration of the editor at `/admin/` from the schemas: one collection a kind.
 * @param repository where entries are sent as pull requests, as `owner/name` on GitHub; left out: only a local folder can be edited
 * @throws if the repository is not of that form
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function buildCmsConfig(repository?: string): CmsConfig {
  if (repository && !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`Unexpected repository ${repository}, expected an owner and a name, as in \`owner/name\``);
  return {
    load_config_file: false,
    app_title: 'Concordance',
    backend: { name: 'github', repo: repository || nowhere, auth_methods: ['token'], open_authoring: true, auth_scope: 'public_repo' },
    publish_mode: 'editorial_workflow',
    media_folder: 'content/images',
    // Entries name images by this path.
    public_folder: 'images',
    media_libraries: { default: { config: { max_file_size: mostImageBytes, slugify_filename: true } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    // An empty text is refused where no text is not.
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    show_preview_links: false,
    collections: entryKinds.map(collectionOf),
  };
}

const collectionOf = (kind: EntryKind) => ({
  name: kind,
  label: kinds[kind].plural,
  label_singular: kinds[kind].label,
  folder: `content/${kinds[kind].folder}`,
  extension: 'mdx',
  format: 'yaml-frontmatter' as const,
  create: true,
  // Addresses stay for ever.
  delete: false,
  slug: {
    template: '{{title}}', editable: ['create' as const],
    hint: 'The id of the entry: the name of its file and part of its address. It stays for ever.',
    pattern: [idPattern.source, 'Expected lower-case letters, digits and hyphens'] as [string, string],
  },
  sortable_fields: ['title', 'updated'],
  fields: [...buildCmsFields(schemas[kind]), {
    // Markdown as it is: a rich text editor would rewrite citations and `<Lesson>`.
    name: 'body', label: 'Text', widget: 'text' as const, required: false, use_emoji_autocomplete: false,
    hint: 'Markdown: paragraphs, lists, ## headings, citations as in [@challenges-2012, p. 26], links as in \\[the United Nations\\](organization:un), images as in !\\[what it shows\\](images/camp-plan.png).',
  }],
});
