/** What draws the square code; it comes only when it is asked for. */
export { generate } from 'lean-qr';
export { toSvgPath } from 'lean-qr/extras/svg';
