import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const require = createRequire(import.meta.url);

interface Place {
  line: number;
  character: number;
}

/** What a person sees in the editor while a file is open. Lines and columns count from 1. */
export interface OpenFile {
  /** Its diagnostics as `line:column message`, by place. */
  diagnostics: () => Promise<string[]>;
  /** The labels of what the editor offers at a place. */
  complete: (line: number, column: number) => Promise<string[]>;
  /** The help that the editor shows at a place. */
  hover: (line: number, column: number) => Promise<string | undefined>;
}

/**
 * Starts Astro's language server as its VS Code extension does with `astro.content-intellisense`.
 * @param root the folder that the editor has opened
 */
export async function startLanguageServer(root: string): Promise<{ open: (path: string, text: string) => OpenFile; stop: () => void }> {
  const server = spawn(process.execPath, [join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'concordance' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } }, workspace: { workspaceFolders: true } },
    initializationOptions: { typescript: { tsdk: dirname(require.resolve('typescript')) }, contentIntellisense: true },
  });
  await connection.sendNotification('initialized', {});
  return {
    open: (path, text) => {
      const uri = pathToFileURL(join(root, path)).href;
      const at = (line: number, column: number) => ({ textDocument: { uri }, position: { line: line - 1, character: column - 1 } });
      // The settings of the project make VS Code open entries as Markdown.
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
      return {
        diagnostics: async () => {
          const { items } = await connection.sendRequest<{ items: { message: string; range: { start: Place } }[] }>('textDocument/diagnostic', { textDocument: { uri } });
          const byPlace = items.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
          return byPlace.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`);
        },
        complete: async (line, column) => {
          const answer = await connection.sendRequest<{ items: { label: string }[] } | null>('textDocument/completion', at(line, column));
          return (answer?.items ?? []).map(({ label }) => label);
        },
        hover: async (line, column) => (await connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', at(line, column)))?.contents.value,
      };
    },
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
