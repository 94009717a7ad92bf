import { buildCmsConfig } from '#core/exports/cms-config.ts';
import { href } from '#site/addresses.ts';
import { repository } from '#site/editor.ts';

export const GET = () => Response.json({ ...buildCmsConfig(repository), logo: { src: href('/icon.svg') } });
