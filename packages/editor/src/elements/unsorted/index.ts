export { EvenfallUnsorted, type UnsortedDiscardDetail, type UnsortedPlaceDetail } from './unsorted.js';
