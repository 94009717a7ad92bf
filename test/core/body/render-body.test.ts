import { describe, expect, it } from 'vitest';
import { parseBody } from '#core/body/parse-body.ts';
import { renderBody, type RenderContext } from '#core/body/render-body.ts';

const context: RenderContext = {
  hrefOf: (kind, id) => `/${kind}/${id}/`,
  citationsToHtml: (citations) => [{ type: 'text', value: citations.join('; ') }],
  imageOf: (path) => ({ src: `/base/${path}`, width: 64, height: 48 }),
};

describe('the rendering of bodies', () => {
  it('prints an image with its dimensions, so that the text doesn\'t jump when it comes, and nothing of its own in its description', () => {
    const { tree } = parseBody('![The "gate" & >](images/camp-plan.png)', 'x.mdx');
    expect(renderBody(tree, context).parts).toEqual([
      { type: 'html', html: '<p><img src="/base/images/camp-plan.png" alt="The &#x22;gate&#x22; &#x26; >" width="64" height="48" loading="lazy"></p>' },
    ]);
  });
});
