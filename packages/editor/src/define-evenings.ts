/* Registers the elements of documentation time. Safe to import in Node, and more than once. */
export {};
