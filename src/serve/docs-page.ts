/** The OpenAPI document in, a page for people out: every question with its parameters and an example that can be clicked. */
import { escapeHtml as esc } from './page.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { description?: string; example?: unknown; enum?: readonly unknown[]; type?: unknown };
}
interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
  readonly security?: readonly unknown[];
}
/** As much of an OpenAPI document as the page shows. */
export interface OpenApi {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The page. */
export function docsPage(document: OpenApi): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'Other';
      groups.set(tag, [...(groups.get(tag) ?? []), section(method.toUpperCase(), path, operation)]);
    }
  }
  const parts = [...groups].map(([tag, sections]) => `<h2>${esc(tag)}</h2>${sections.join('')}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The API · Chancery</title><link rel="stylesheet" href="/api/docs.css"></head><body><main>
<p><a href="/">Chancery</a></p><h1>The API</h1>
<p>Everything that the pages show, as JSON. The same description for programs: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
Days are EDTF, instants ISO 8601 in UTC. A failure is <code>{ "error": { code, message, hint, where } }</code> with a fitting status.
Lists give <code>next</code>: ask again with it as <code>cursor</code>. Writing needs <code>Authorization: Bearer TOKEN</code>;
the token stands in the file beside the store.</p>${parts.join('')}</main></body></html>`;
}

function section(method: string, path: string, operation: Operation): string {
  const parameters = operation.parameters ?? [];
  const rows = parameters.map((p) => {
    const values = p.schema?.enum ? ` One of ${p.schema.enum.join(', ')}.` : '';
    const note = `${p.description ?? p.schema?.description ?? ''}${values}`;
    return `<tr><th scope="row"><code>${esc(p.name)}</code></th><td>${p.required ? 'required' : 'optional'}</td><td>${esc(note)}</td></tr>`;
  });
  const table = rows.length > 0 ? `<table><tbody>${rows.join('')}</tbody></table>` : '';
  const faults = Object.entries(operation.responses)
    .filter(([status]) => status !== '200')
    .map(([status, { description }]) => `<li><code>${esc(status)}</code> ${esc(description ?? '')}</li>`);
  return `<section><h3><code>${method} ${esc(path)}</code></h3><p>${esc(operation.summary ?? '')}.${
    operation.security ? ' Needs the token.' : ''
  }</p>${example(method, path, parameters)}${table}<details><summary>Failures</summary><ul>${faults.join('')}</ul></details></section>`;
}

function example(method: string, path: string, parameters: readonly Parameter[]): string {
  if (method !== 'GET' || path.includes('{')) return '';
  const search = new URLSearchParams();
  for (const p of parameters) if (p.required && p.schema?.example) search.set(p.name, String(p.schema.example));
  const address = `${path}${search.size > 0 ? `?${search}` : ''}`;
  return `<p><a href="${esc(address)}">${esc(address)}</a></p>`;
}

/** Its style. */
export const DOCS_CSS = `:root{color-scheme:light dark;font:16px/1.55 system-ui,sans-serif}body{margin:0;background:light-dark(#fff,#14161a);color:light-dark(#1a1d22,#e9e7e2)}main{max-width:52rem;margin:0 auto;padding:1rem 1.25rem 4rem}
a{color:light-dark(#0b57a4,#8ec2ff)}h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid light-dark(#ccc,#444)}h3{margin:1.6rem 0 .2rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace}summary{cursor:pointer}section p{margin:.3rem 0;overflow-wrap:anywhere}`;
