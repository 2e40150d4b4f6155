// A simulator in a sandboxed frame, and the talk with it.
import { el } from './dom.js';

const PROTOCOL = 1;
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 4_000;
const BORDERS = 4;

export function simulatorFrame(simulator, language, onValue) {
  const frame = el('iframe', { src: simulator.url, title: simulator.title, sandbox: 'allow-scripts', class: 'simulator' });
  const listen = ({ source, data }) => {
    if (!frame.isConnected) {
      window.removeEventListener('message', listen);
    } else if (source === frame.contentWindow && data?.assay === PROTOCOL) {
      if (data.type === 'ready') source.postMessage({ assay: PROTOCOL, type: 'start', language, data: simulator.data }, '*');
      else if (data.type === 'value') onValue(data.value);
      else if (data.type === 'height') frame.style.height = `${Math.min(Math.max(Number(data.pixels) || 0, LEAST_HEIGHT), MOST_HEIGHT) + BORDERS}px`;
    }
  };
  window.addEventListener('message', listen);
  return frame;
}
