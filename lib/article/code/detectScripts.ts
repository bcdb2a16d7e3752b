import type { Features } from './detect';

const commands =
  'npm|yarn|pnpm|npx|git|docker|docker-compose|kubectl|helm|curl|wget|apt|apt-get|brew|pip|pip3|conda|cargo|mkdir|chmod|' +
  'chown|scp|tar|unzip|systemctl|gem|bundle|composer|mvn|terraform|gcloud|ansible-playbook|ansible|touch|yum|dnf|pacman|' +
  'openssl|redis-cli|minikube|heroku|firebase|hexo|hugo|jekyll|deno|bun|ssh|sudo|virtualenv|pipenv|poetry|adb|vagrant|' +
  'rails|nvm|rbenv|pyenv|tmux|vim|nano|eslint|pytest|jest|webpack|istioctl|argocd|eksctl|skaffold|jupyter|flutter|dotnet';
const flagged =
  'ls|cp|mv|rm|cat|echo|export|source|grep|sed|awk|find|ps|kill|which|make|cmake|bash|sh|ping|tail|head|dig|java|javac|' +
  'node|python|python3|go|rustc|gcc|g\\+\\+|clang|aws|az|psql|mysql|netstat|lsof|nc|cd|ln|du|df|useradd|service|gradle|' +
  'ruby|php|tsc|rsync|watch|time|top|ip|ifconfig|iptables|mount|dd|crontab|env|set|unset|alias|xargs|sort|strace|perf';

/** Languages of shells and servers, without a compiler. */
export const features: Features = {
  bash: [
    [5, /^[ \t]*(?:\[?[\w.-]+@[\w.-]+[^\n$#]{0,60}|~[^\n$#]{0,40}|\([\w.-]+\) ?)?\$ +\S/m],
    [4, new RegExp(`^[ \\t]*(?:[A-Z_]+=\\S+ +)?(?:${commands}) +(?:-{1,2}\\w|[\\w./@~"'$:*])`, 'm')],
    [4, new RegExp(`^[ \\t]*(?:${flagged}) +(?:-{1,2}\\w|[./~$]\\S|\\S+\\.\\w{1,5}$|\\w+=)`, 'm')],
    [4, /^[ \t]*(?:cd|ls|source) +[\w./~-]+\s*$/m],
    [4, /^[ \t]*(?:\.{1,2}\/)[\w./-]+(?: +-{0,2}\w.*)?$/m],
    [3, / \| *(?:grep|awk|sed|xargs|sort|head|tail|wc|jq|tee|less|sh|bash)\b/],
    [2, / (?:&&|\|\|) \\?\n?\s*(?:\w)/],
    [2, / \\\n\s+-/],
    [5, /^[ \t]*(?:fi|done|esac)\s*$/m],
    [4, /\bif \[{1,2} |;\s*(?:then|do)\b/],
    [4, /^[ \t]*export [A-Z_]+=/m],
    [1.5, /\$\{?[A-Z_]{2,}\b/],
    [-3, /^[ \t]*(?:function|const|let|var|return|import|public|def|func)\b/m],
    [-4, /;\s*$/m],
    [-3, /^[ \t]*[}\])]+[;,]?\s*$/m],
    [-4, /^(?:FROM|RUN|CMD|COPY) /m],
    [-6, /^[\w-]+:\s*\n\s+|^set \w+=/m],
    [-3, /^[\w-]+:(?: |$)/m],
  ],
  python: [
    [4, /^[ \t]*(?:async )?def \w+\([^\n]*\)?.*:?\s*$/m],
    [3, /^[ \t]*(?:async )?def \w+\(.*\)(?: ->.*)?:/m],
    [4, /^[ \t]*class \w+(?:\([\w., =]*\))?:\s*(?:#.*)?$/m],
    [4, /^[ \t]*from [\w.]+ import [\w*(]/m],
    [3, /^[ \t]*import [\w.]+(?: as \w+)?(?:, [\w. ]+)*\s*(?:#.*)?$/m],
    [3, /^[ \t]*(?:if|elif|for|while|with|try|except|else)\b[^{;]*:\s*(?:#.*)?$/m],
    [4, /^(?:>>>|In \[\d+\]:) /m],
    [2.5, /\bself\.\w/],
    [2, /^[ \t]*print\(.*\)\s*$/m],
    [1.5, /\b(?:None|True|False)\b/],
    [1, /\blambda \w+(?:, \w+)*:/],
    [2.5, /__(?:init|name|main|str|repr|call|file)__/],
    [1.5, /\bf"[^"]*\{/],
    [3, /^[%!](?:matplotlib|pip|timeit|time|load_ext)\b/m],
    [2.5, /\b(?:np|pd|plt|tf|torch|df)\.\w+[([]/],
    [1, /^[ \t]*@\w+[\w.]*(?:\(.*\))?\s*$/m],
    [1, /^[ \t]*#[^!{[]/m],
    [1, /^[ \t]*\w+ = \w[\w.]*\(.*\)\s*$/m],
    [-3, /;\s*$|\{\s*$/m],
    [-3, /^[ \t]*end\s*$/m],
    [-2, /^[ \t]*(?:val|var|let|const|func|fun|fn) /m],
    [-4, /\) ?=> /],
  ],
  ruby: [
    [3, /^[ \t]*def (?:self\.)?\w+[?!=]?(?:\(.*\)| \w+)?\s*$/m],
    [3, /^[ \t]*end\s*$/m],
    [5, /\bdo \|[\w, ]+\|/],
    [3, /^[ \t]*puts\b/m],
    [3, /^[ \t]*require(?:_relative)? ['"]/m],
    [6, /\battr_(?:reader|accessor|writer)\b/],
    [3, /:\w+ => |^[ \t]*\w+ :\w+,/m],
    [2, /^[ \t]*@\w+ (?:\|\|)?=/m],
    [5, /^[ \t]*class \w+ < [\w:]+\s*$/m],
    [4, /^[ \t]*gem ['"]\w/m],
    [2, /\.(?:each|map|select) (?:do|\{ ?\|)/],
    [2, /\b(?:unless|elsif|nil\?)\b/],
    [-3, /;\s*$|:\s*$/m],
    [-4, /\b(?:local|then)\b/],
  ],
  php: [
    [9, /<\?php\b/],
    [5, /\$this->\w/],
    [4, /\bfunction \w*\([^)]*\$\w/],
    [2.5, /^[ \t]*\$\w+ = .*;\s*$/m],
    [5, /^[ \t]*use [A-Z]\w*\\/m],
    [2, /\$\w+->\w/],
    [1.5, /\becho\b.*;/],
    [2, /\$\w+\[['"$]/],
  ],
  powershell: [
    [4, /\$env:\w/i],
    [
      5,
      /\b(?:Get|Set|New|Remove|Invoke|Import|Install|Start|Stop|Write|Add|Out|Select|Where|ForEach)-[A-Z]\w+/,
    ],
    [6, /^PS [A-Z]?:?[\\\w>]/m],
    [1, / -(?:eq|ne|like|match|and|or) /],
  ],
  dockerfile: [
    [4, /^FROM [\w./:${}-]+(?: +(?:AS|as) +\w+)?\s*$/m],
    [3, /^(?:RUN|COPY|ADD|WORKDIR|ENTRYPOINT|EXPOSE) \S/m],
    [3, /^(?:CMD|ENTRYPOINT) \[/m],
    [1, /^(?:ENV|ARG|USER|LABEL|VOLUME|CMD) \S/m],
    [1.5, /^WORKDIR \//m],
  ],
  nginx: [
    [4, /^[ \t]*(?:server|upstream [\w.-]+|location [^\n{]+|events|http) \{\s*$/m],
    [
      3,
      /^[ \t]*(?:listen|server_name|proxy_pass|proxy_set_header|root|try_files|ssl_\w+|worker_\w+|access_log|add_header)\s+[^\n;]+;/m,
    ],
    [2, /\$(?:host|remote_addr|request_uri|proxy_add_x_forwarded_for|uri|http_\w+)\b/],
  ],
  lua: [
    [4, /^[ \t]*local (?:function )?\w+/m],
    [2, /\bthen\s*$/m],
    [2, /^[ \t]*end\)?\s*$/m],
    [3, /\bfunction [\w.:]+\(.*\)\s*$/m],
    [1.5, /^[ \t]*--/m],
    [-4, /[;{]\s*$/m],
  ],
  elixir: [
    [7, /^[ \t]*defmodule [\w.]+ do/m],
    [3, /^[ \t]*\|> /m],
    [4, /^[ \t]*defp? \w+.*(?: do|, do:)/m],
    [5, /\bIO\.(?:puts|inspect)\b/],
  ],
  r: [
    [3, /^[ \t]*[\w.]+ <- /m],
    [4, /^[ \t]*library\(\w+\)/m],
    [2, / %>%| <- function\(/],
    [-4, /;\s*$/m],
  ],
};
