/** An element with these properties. */
export const make = <Made extends HTMLElement>(tag: string, properties: Partial<Made>): Made =>
  Object.assign(document.createElement(tag) as Made, properties);
