/**
 * A clipboard event as a person's hand sends it. Firefox's constructor takes no clipboard and leaves the event without
 * words; there the event is given one of its own, which is all that a listener reads.
 */
export function clipboardEvent(type: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true, composed: true });
  if (event.clipboardData !== clipboardData) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event;
}
