import { markdownToHtml } from './markdownToHtml.ts';

interface Component {
  readonly type: number;
  readonly style?: number;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly default?: boolean }[];
  readonly file?: { readonly url: string };
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
}

/** What is drawn: what somebody did, and the message or modal that came of it. */
export interface Scene {
  readonly command: string;
  readonly isPrivate?: boolean;
  readonly components: readonly object[];
  readonly modalTitle?: string;
}

/** A static page in the manner of Discord's dark theme. Its own styles and nothing from outside. */
export function page({ command, isPrivate = false, components, modalTitle }: Scene): string {
  const body = (components as readonly Component[]).map(draw).join('\n');
  const message = `
    <div class="used">
      <b>reader</b> ${command.startsWith('/') ? 'used' : 'pressed'} <span class="command">${command}</span>
    </div>
    <div class="message"><div class="face">OR</div><div class="body">
      <div class="name">On Record <span class="tag">APP</span></div>${body}
      ${isPrivate ? '<div class="only">Only you can see this</div>' : ''}
    </div></div>`;
  const buttons = '<span class="button">Cancel</span><span class="button main">Submit</span>';
  const modal = `<div class="modal"><h2>${modalTitle}</h2>${body}<div class="row end">${buttons}</div></div>`;
  const shown = modalTitle === undefined ? message : modal;
  return `<!doctype html><meta charset="utf-8"><style>${styles}</style><main>${shown}</main>`;
}

function draw(component: Component): string {
  const { type, content = '', components = [], component: field, accessory } = component;
  switch (type) {
    case 17:
      return `<div class="container">${components.map(draw).join('')}</div>`;
    case 1:
      return `<div class="row">${components.map(draw).join('')}</div>`;
    case 9:
      return `<div class="section"><div>${components.map(draw).join('')}</div>${drawIfAny(accessory)}</div>`;
    case 10:
      return `<div class="text">${markdownToHtml(content)}</div>`;
    case 14:
      return '<hr>';
    case 2: {
      const [main, off] = [component.style === 1 ? 'main' : '', component.disabled === true ? 'off' : ''];
      return `<span class="button ${main} ${off}">${component.label}</span>`;
    }
    case 3: // A menu of words, roles or channels, with what is chosen.
    case 6:
    case 8: {
      const { options = [], placeholder = 'Make a selection' } = component;
      const chosen = options.filter((option) => option.default === true).map((option) => option.label);
      return `<span class="select">${chosen.join(', ') || placeholder}<i>⌄</i></span>`;
    }
    case 13:
      return `<div class="file"><a>${component.file?.url.replace('attachment://', '')}</a></div>`;
    case 18: {
      const about = component.description === undefined ? '' : `<small>${component.description}</small>`;
      return `<div class="label"><b>${component.label}</b>${about}${drawIfAny(field)}</div>`;
    }
    case 4:
      return '<div class="input"></div>';
    case 19:
      return '<div class="drop">Drop a file here or browse</div>';
    default:
      throw new Error(`no picture of a component of type ${type}`);
  }
}

function drawIfAny(component: Component | undefined): string {
  return component === undefined ? '' : draw(component);
}

const styles = `
  * { box-sizing: border-box; margin: 0; }
  body {
    background: #313338; color: #dbdee1; font: 15px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", "Helvetica Neue",
    Arial, sans-serif; width: 720px;
  }
  main { padding: 14px 16px; }
  .used { color: #949ba4; font-size: 13px; padding: 0 0 4px 52px; } .used b { color: #dbdee1; }
  .command { color: #c9cdfb; background: #3c4270; border-radius: 3px; padding: 0 4px; }
  .message { display: flex; gap: 12px; } .body { flex: 1; min-width: 0; }
  .face {
    width: 40px; height: 40px; border-radius: 50%; background: #5b6b7c; color: #fff; font-weight: 700; display: grid;
    place-items: center;
  }
  .name { font-weight: 600; color: #f2f3f5; }
  .tag { background: #5865f2; color: #fff; border-radius: 3px; font-size: 10px; padding: 1px 4px; vertical-align: 2px; }
  .container {
    background: #393a41; border: 1px solid #44454c; border-left: 4px solid #5b6b7c; border-radius: 8px; padding: 12px
    14px; margin: 6px 0; display: flex; flex-direction: column; gap: 8px;
  }
  .section { display: flex; justify-content: space-between; align-items: flex-start; gap: 12px; }
  .section > div { flex: 1; min-width: 0; }
  .text { overflow-wrap: anywhere; }
  h3 { font-size: 18px; color: #f2f3f5; }
  b { font-weight: 700; color: #f2f3f5; }
  s { color: #f0a0a0; }
  small { display: block; color: #a5abb3; font-size: 12.5px; } small b { color: #c4c9ce; }
  blockquote { border-left: 4px solid #65676d; border-radius: 2px; padding-left: 10px; margin: 2px 0; }
  .item { padding-left: 16px; text-indent: -12px; } .item::before { content: "• "; }
  hr { border: 0; border-top: 1px solid #4e5058; width: 100%; }
  code, .time { background: #2b2d31; border-radius: 3px; padding: 0 4px; font-size: 0.92em; } a { color: #00a8fc; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 4px 0; } .end { justify-content: flex-end; }
  .button {
    background: #4e5058; color: #fff; border-radius: 8px; padding: 5px 14px; font-size: 14px; font-weight: 500;
    white-space: nowrap;
  }
  .button.main { background: #5865f2; } .button.off { opacity: 0.5; }
  .select {
    background: #1e1f22; border-radius: 8px; padding: 8px 12px; width: 100%; color: #949ba4; display: flex;
    justify-content: space-between;
  }
  .file { background: #2b2d31; border: 1px solid #44454c; border-radius: 8px; padding: 10px 12px; margin: 6px 0; }
  .only { color: #949ba4; font-size: 12.5px; padding-top: 4px; }
  .modal {
    background: #2b2d31; border-radius: 10px; padding: 18px; width: 440px; margin: 6px auto; display: flex;
    flex-direction: column; gap: 14px;
  }
  h2 { font-size: 20px; color: #f2f3f5; }
  .label { display: flex; flex-direction: column; gap: 6px; }
  .input { background: #1e1f22; border-radius: 8px; height: 72px; }
  .drop { border: 1px dashed #65676d; border-radius: 8px; padding: 18px; text-align: center; color: #949ba4; }`;
