declare const trustedTypes: {
  createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
};

const policy = trustedTypes.createPolicy('galpi', { createScriptURL: (url: string) => url });

/** Starts a worker of the production build. */
export const startScript = (url: string): Worker => new Worker(policy.createScriptURL(url));
