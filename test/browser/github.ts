import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What was asked of GitHub to change something: its path and what was sent. */
export interface Sent { path: string; body: Record<string, unknown> }

const oid = (digit: string) => digit.repeat(40);
const upstream = { name: 'concordance', full_name: 'challenges/concordance', owner: { login: 'challenges' }, default_branch: 'main', private: false, fork: false, permissions: { pull: true, push: false } };
const fork = { ...upstream, full_name: 'writer/concordance', owner: { login: 'writer' }, fork: true, parent: upstream, source: upstream, permissions: { pull: true, push: true } };

/**
 * Answers in the place of GitHub for a repository that has one entry and a writer who may not push to it.
 * @returns what was asked for that changes something, as it comes in
 */
export async function answerAsGithub(page: Page, content: string, entry: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  const text = await readFile(join(content, entry), 'utf8');
  const history = { target: { oid: oid('a'), history: { nodes: [{ oid: oid('a'), message: 'Begin', committedDate: '2026-01-01T00:00:00Z', author: { name: 'Jo Doe', email: 'jo@example.org', user: null } }] } } };
  let forked = false;

  const answerQuery = (query: string): unknown => {
    if (query.includes('createCommitOnBranch')) return { createCommitOnBranch: { commit: { oid: oid('c'), committedDate: '2026-01-02T00:00:00Z', file_0: { oid: oid('d') } } } };
    if (query.includes('createRef')) return { createRef: { ref: { name: 'draft' } } };
    if (query.includes('fork: repository')) return { fork: { id: 'fork' }, base: { ref: history } };
    return { repository: { defaultBranchRef: { name: 'main' }, ref: history, refs: { nodes: [] }, forks: { nodes: [] }, content_0: { text }, commit_0: history } };
  };
  const answer = (method: string, path: string, body: Record<string, unknown>): unknown => {
    if (path === '/graphql') return { data: answerQuery(String(body['query'])) };
    if (path === '/user') return { id: 1, login: 'writer', name: 'Writer', email: null, avatar_url: '', html_url: '' };
    if (path === '/repos/challenges/concordance') return upstream;
    if (path === '/repos/challenges/concordance/forks') forked = true;
    if (path.startsWith('/repos/writer/concordance') || path.endsWith('/forks')) return forked ? fork : undefined;
    if (path.includes('/git/trees/')) return { sha: oid('e'), truncated: false, tree: [{ path: `content/${entry}`, type: 'blob', mode: '100644', sha: oid('b'), size: text.length }] };
    if (path.endsWith('/pulls') && method === 'POST') return { number: 7, node_id: 'pull', html_url: 'https://github.com/challenges/concordance/pull/7', state: 'open', labels: [], user: { login: 'writer' }, head: { ref: 'draft', sha: oid('c') }, base: { ref: 'main' } };
    return undefined;
  };

  await page.route('https://api.github.com/**', async (route) => {
    const request = route.request();
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' && !String(body['query'] ?? '').trim().startsWith('query')) sent.push({ path: pathname, body });
    const json = answer(request.method(), pathname, body);
    return route.fulfill({ status: json === undefined ? 404 : 200, headers, json: json ?? { message: 'Not Found' } });
  });
  return sent;
}
