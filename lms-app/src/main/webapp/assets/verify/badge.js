/** A shape for each answer, so that colour is never the only sign: tick in a circle, clock, crossed octagon, question in a triangle. */
const SHAPES = {
  valid: ['M24 4a20 20 0 1 0 0 40a20 20 0 0 0 0-40z', 'M14 25l7 7l13-15'],
  expired: ['M24 4a20 20 0 1 0 0 40a20 20 0 0 0 0-40z', 'M24 13v12l8 5'],
  revoked: ['M16 4h16l12 12v16l-12 12h-16l-12-12v-16z', 'M16 16l16 16M32 16l-16 16'],
  unknown: ['M24 4l22 40h-44z', 'M24 18v13M24 36v2'],
  failed: ['M6 6h36v36h-36z', 'M24 13v14M24 33v2'],
};

export function badge(tone) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('v-badge');
  for (const [index, path] of SHAPES[tone].entries()) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    line.classList.add(index === 0 ? 'v-shape' : 'v-sign');
    svg.append(line);
  }
  return svg;
}
