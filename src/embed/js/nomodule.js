// For browsers without JavaScript modules: <script nomodule src="kassa-nomodule.js">.
// It says, in the page's or the buyer's language, that a newer browser is needed. Plain ES5; no element, no program.

import { outdated } from 'kassa-locales';

(function () {
  /** @param {Element} element */
  function words(element) {
    var asked = [element.getAttribute('locale'), document.documentElement.lang, navigator.language, 'en'];
    for (var i = 0; i < asked.length; i += 1) {
      var tag = (asked[i] || '').replace(/_/g, '-');
      // Without likely subtags: the tag itself, then shorter and shorter; Chinese by where it is read, Portuguese as most read it.
      if (/^zh\b(?!-Han)/i.test(tag)) tag = /TW|HK|MO/i.test(tag) ? 'zh-Hant' + tag.slice(2) : 'zh-Hans';
      if (/^pt$/i.test(tag)) tag = 'pt-BR';
      for (; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
        if (Object.prototype.hasOwnProperty.call(outdated, tag)) return outdated[tag];
      }
    }
    return outdated.en;
  }
  function show() {
    var all = document.getElementsByTagName('kassa-checkout');
    for (var i = 0; i < all.length; i += 1) {
      var text = document.createElement('p');
      text.setAttribute('role', 'alert');
      text.appendChild(document.createTextNode(words(all[i])));
      all[i].textContent = '';
      all[i].appendChild(text);
    }
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
