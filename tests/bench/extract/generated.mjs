const words =
  'the lathe turned slowly while a queue of small wooden parts waited beside it for oil and a second look 부품 하나가 늦게 왔다 그래서 줄이 길어졌다'.split(
    ' ',
  );

/** A post of about `bytes` bytes of HTML with paragraphs, code, lists, tables and pictures, the same one each time. */
export function generatedPage(bytes) {
  const parts = [];
  let size = 0;
  for (let n = 0; size < bytes; n++) {
    const part = section(n);
    size += part.length;
    parts.push(part);
  }
  return `<!doctype html><html lang="en"><head><title>Parts in a row</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Parts in a row</h1>${parts.join('\n')}</article></main><footer>made by a loop</footer></body></html>`;
}

function section(n) {
  const rows = [0, 1, 2].map((i) => `<tr><td>${n + i}</td><td>${sentence(n + i, 4)}</td></tr>`).join('');
  const code = [0, 1, 2, 3, 4, 5]
    .map(
      (i) => `<span class="line"><span class="k">let</span> part${i} = <span class="mi">${n}</span>;</span>`,
    )
    .join('\n');
  return `<h2 id="s${n}">Part ${n}</h2><p>${sentence(n, 60)}</p><p>${sentence(n + 7, 45)} <a href="/parts/${n}">${sentence(n, 2)}</a> <code>part${n}</code></p>
<div class="highlight language-js"><pre><code>${code}</code></pre></div><ul><li>${sentence(n, 9)}</li><li>${sentence(n + 3, 9)}</li></ul>
<figure><img src="/img/${n}.png" alt="${sentence(n, 3)}"><figcaption>${sentence(n + 1, 6)}</figcaption></figure><table><tbody>${rows}</tbody></table>`;
}

function sentence(seed, length) {
  return Array.from({ length }, (_, i) => words[(seed * 7 + i * 3 + ((seed * i) % 5)) % words.length]).join(
    ' ',
  );
}
