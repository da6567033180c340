import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Topology } from 'topojson-specification';
import { atlasSchema, type AtlasCountry } from '../../src/bundle/schemas/atlas';
import { currentSchema } from '../../src/bundle/schemas/manifest';
import { VIEW_HEIGHT, VIEW_WIDTH } from '../../src/domain/geo/mercator';
import { shapesOf } from '../../src/features/map/shapes';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** What the floor page says of a country: as little as its panel, chart, filter and years need. */
function floorCountry({ iso3, names, stance, chinaSharePct, finance }: AtlasCountry): object {
  const sectors: Record<string, number> = {};
  for (const { sector, commitments } of finance) sectors[sector] = (sectors[sector] ?? 0) + commitments;
  return {
    iso3,
    name: names.en,
    classes: stance.map(({ stanceClass }) => stanceClass),
    exports: chinaSharePct.export,
    sectors,
  };
}

const STYLE = `
body{margin:0;font:15px system-ui;display:grid;grid-template-columns:1fr 440px;height:100vh}
svg.map{height:100vh;width:100%;background:#e8eff2}path{stroke:#fff;vector-effect:non-scaling-stroke}
.context{fill:#f7f6f3}[data-fill=eager]{fill:#b4530a}[data-fill=eager-guarded]{fill:#d98324}
[data-fill=leaning-eager]{fill:#f6c281}[data-fill=balancing]{fill:#b9b4a6}[data-fill=cautious]{fill:#6b4fa3}
[data-fill=distant]{fill:#f0e4cb}[data-fill=no-formal-ties]{fill:#8fa3ad}[data-fill=not-assessed]{fill:#c2cacf}
.faded{opacity:.25}#name{position:fixed;top:0;left:0;background:#fff;padding:4px}section{padding:16px}`;

/** Hand-written: no framework, no module, one listener per kind of event. */
const SCRIPT = `
const D=JSON.parse(document.getElementById('d').textContent),S=[...document.querySelectorAll('path[data-country]')];
const P=document.querySelector('[data-panel]'),Y=document.querySelector('input'),N=document.getElementById('name');
const Q=new URLSearchParams(location.search);let c=Q.get('country')||'',s=Q.get('sector')||'',y=+Q.get('year')||D.latest;
const by=Object.fromEntries(D.countries.map(o=>[o.iso3,o])),at=()=>Math.max(0,D.stanceYears.indexOf(y));
function line(v){let d='',pen='M';v.forEach((n,i)=>{if(n===null){pen='M';return}d+=pen+(i*16).toFixed()+' '+(200-n*2).toFixed(1);pen='L'});return d}
function draw(){for(const e of S){const o=by[e.dataset.country];e.dataset.fill=o.classes[at()]||'not-assessed';
e.classList.toggle('faded',s!==''&&!o.sectors[s])}const o=by[c];P.dataset.country=c;P.dataset.sector=s;P.dataset.year=y;Y.value=y;Y.dataset.year=y;
P.innerHTML=o?'<h1>'+o.name+'</h1><p>'+o.classes[at()]+', '+y+'</p><p>'+(s?s+': '+(o.sectors[s]||0)+' commitments':'')+
'</p><svg viewBox="0 0 408 210" width="408"><path fill="none" style="stroke:#b4530a" d="'+line(o.exports)+'"/></svg>':'<h1>Latin America and the Caribbean</h1>'}
addEventListener('click',e=>{const t=e.target.closest('path[data-country]'),b=e.target.closest('button[data-sector]');
if(t)c=t.dataset.country;else if(b)s=s===b.dataset.sector?'':b.dataset.sector;else return;draw()});
Y.addEventListener('input',()=>{y=+Y.value;draw()});
addEventListener('pointerover',e=>{const t=e.target.closest('path[data-country]');N.textContent=t?by[t.dataset.country].name:''});draw()`;

/** The floor of the benchmark: the same choropleth as inline SVG in one HTML file, one chart, no framework. */
export function floorPage(publicFolder: string): string {
  const data = join(publicFolder, 'data');
  const { version } = v.parse(currentSchema, readJson(join(data, 'current.json')));
  const atlas = v.parse(atlasSchema, readJson(join(data, version, 'atlas.json')));
  const shapes = shapesOf(readJson(join(data, version, 'borders.topo.json')) as Topology);
  const latest = atlas.stanceYears.at(-1) ?? 0;
  const facts = { latest, stanceYears: atlas.stanceYears, countries: atlas.countries.map(floorCountry) };
  const fillOf = (iso3: string): string => {
    const stance = atlas.countries.find((country) => country.iso3 === iso3)?.stance.at(-1);
    return stance?.stanceClass ?? 'not-assessed';
  };
  const paths = shapes.countries
    .map(({ id, d }) => `<path data-country="${id}" data-fill="${fillOf(id)}" d="${d}"/>`)
    .join('');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,">',
    `<style>${STYLE}</style></head><body><main><div id="name"></div>`,
    `<svg class="map" viewBox="0 0 ${Math.round(VIEW_WIDTH)} ${Math.round(VIEW_HEIGHT)}">`,
    `<path class="context" d="${shapes.context}"/>${paths}</svg></main><aside>`,
    '<button data-sector="renewables">Renewable energy</button><button data-sector="digital">Digital</button>',
    `<input type="range" data-year="${latest}" aria-label="Year" min="${atlas.stanceYears[0] ?? 0}" max="${latest}" value="${latest}">`,
    '<section data-panel><h1>Latin America and the Caribbean</h1></section></aside>',
    `<script type="application/json" id="d">${JSON.stringify(facts)}</script><script>${SCRIPT}</script>`,
    '</body></html>',
  ].join('\n');
}
