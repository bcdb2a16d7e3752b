import type { Known } from './platform';

/** GitHub titles a repository "owner/name: description", a file "path at branch · owner/name". */
export function gitHub(document: Document, metas: Map<string, string>): Known | null {
  const repository = metas.get('octolytics-dimension-repository_nwo');
  if (!repository) return null;
  const name = repository.split('/').pop() ?? repository;
  const page = (document.querySelector('title')?.textContent ?? '').replace(/^GitHub - /, '').trim();
  if (page === repository || page.startsWith(`${repository}: `)) return { title: name, site: 'GitHub' };
  const [part = '', kind = ''] = page.split(' · ');
  const file = / at \S+$/.test(part) && kind === repository ? part.replace(/ at \S+$/, '') : '';
  const isReadme = /(?:^|\/)readme(?:\.\w+)?$/i.test(file);
  if (file) return { title: isReadme ? name : (file.split('/').pop() ?? file), site: 'GitHub' };
  const thread = /^(?:Issue|Pull Request|Discussion) #\d+$/.test(kind);
  return thread ? { title: part.replace(/ by \S+$/, ''), site: 'GitHub' } : { site: 'GitHub' };
}
