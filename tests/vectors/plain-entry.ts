// What runs in a page without a content security policy: a fault of the sanitiser shows there at once.
export { frame } from './frames';
