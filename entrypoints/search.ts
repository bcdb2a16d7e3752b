import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Library } from '@/lib/library/database';
import { serveSearch, type Port } from '@/lib/library/search/serve';

// The search worker of the library page.
export default defineUnlistedScript(() => serveSearch(new Library(), self as unknown as Port));
