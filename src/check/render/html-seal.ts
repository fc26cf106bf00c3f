import { type Verdict, verdicts } from '../finding.ts';

/** The mouth of the seal: it smiles while all is well. */
const mouths: Readonly<Record<Verdict, string>> = {
  ok: 'M22 35q10 10 20 0',
  notice: 'M23 36q9 6 18 0',
  warning: 'M24 38h16',
  critical: 'M23 40q9-6 18 0',
  expired: 'M23 41q9-9 18 0',
  notYetValid: 'M24 39h10',
  unreadable: 'M28 39a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
};

/** A wax seal that looks as the report does; it says nothing that the text beside it does not. */
export function seal(worst: Verdict): string {
  return `<svg class="seal" viewBox="0 0 64 76" width="64" height="76" aria-hidden="true" focusable="false">
<path class="ribbon" d="M20 50l-7 24 11-5 6 7 4-22zM44 50l7 24-11-5-6 7-4-22z"/>
<path class="wax" d="${scallop()}"/>
<circle class="rim" cx="32" cy="32" r="21"/>
<circle class="eye" cx="25" cy="27" r="2.6"/><circle class="eye" cx="39" cy="27" r="2.6"/>
<path class="mouth" d="${mouths[worst]}"/>
</svg>`;
}

/** A circle with a wavy edge. */
function scallop(): string {
  const waves = 14;
  const point = (radius: number, turn: number): string => {
    const angle = (turn / waves) * Math.PI * 2;
    return `${(32 + radius * Math.cos(angle)).toFixed(1)} ${(32 + radius * Math.sin(angle)).toFixed(1)}`;
  };
  let path = `M${point(28, 0)}`;
  for (let wave = 0; wave < waves; wave++) path += `Q${point(33, wave + 0.5)} ${point(28, wave + 1)}`;
  return `${path}z`;
}

/** The icon in the browser's tab, in the colour of the verdict; its colours are the page's own. */
export function icon(worst: Verdict): string {
  const colour = ['2f9e68', '3b82d6', 'd99a00', 'e0621b', 'd0273e', '8a5cd0', '6b7280'][verdicts.indexOf(worst)];
  const image = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><path fill='#${colour}' d='${scallop()}'/><path fill='none' stroke='#fff' stroke-width='5' stroke-linecap='round' d='${mouths[worst]}'/><circle cx='25' cy='26' r='4' fill='#fff'/><circle cx='39' cy='26' r='4' fill='#fff'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(image)}`;
}
