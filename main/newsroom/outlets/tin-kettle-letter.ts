import type { Outlet } from '../outlet.ts';

/**
 * A hobby newsletter made with a broken tool: one harmless article, and one that carries everything a hostile page would.
 *
 * Whatever runs, loads or is followed in the second asks this server for an address under /canary/.
 */
export const tinKettleLetter: Outlet = {
  id: 'tin-kettle-letter',
  title: 'The Tin Kettle Letter',
  motto: 'Steam, mostly',
  language: 'en',
  zone: '+00:00',
  sections: ['Letters'],
  feeds: [{ kind: 'rss', path: 'feed.xml', title: 'The Tin Kettle Letter', content: 'full', charset: 'utf-8' }],
  pages: { layout: 'plain', metadata: 'time', charset: 'utf-8', declared: 'both' },
  articles: [
    {
      slug: 'notes-from-a-broken-newsletter-tool',
      title: 'Notes from a broken newsletter tool',
      standfirst: 'An apology to readers whose last letter did more than they asked of it.',
      author: 'Gideon Marsh-Bell',
      section: 'Letters',
      daysAgo: 1,
      at: '20:20',
      body: [
        'Several readers have written to say that my last letter, on kettles and the price of gas in Samarkand, tried to open a window, fill in a form and ring somebody up. I am sorry. I write these letters by hand and then give them to a tool, and the tool has opinions.',
        { html: '<script>new Image().src="{origin}/canary/inline-script";document.title="canary"</script>' },
        { html: '<script src="{origin}/canary/script.js"></script>' },
        'It adds a script to count you, which I did not ask for, and another to count the first. It hangs an event on each picture. It draws a small animated kettle that carries a script of its own.',
        {
          html: '<p onclick="location=\'{origin}/canary/click\'" onmouseover="fetch(\'{origin}/canary/over\')">Nothing in this paragraph is worth hovering over.</p>',
        },
        {
          html: '<img src="{origin}/canary/missing.png" onerror="fetch(\'{origin}/canary/onerror\')" alt="A kettle" width="64" height="64">',
        },
        {
          html: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" onload="fetch(\'{origin}/canary/svg-onload\')"><script>fetch("{origin}/canary/svg-script")</script><image href="{origin}/canary/svg-image.png" width="10" height="10"/><a href="javascript:fetch(\'{origin}/canary/svg-link\')"><text y="20">kettle</text></a><animate attributeName="x" onbegin="fetch(\'{origin}/canary/svg-animate\')" dur="1s"/><foreignObject width="10" height="10"><iframe src="{origin}/canary/svg-frame"></iframe></foreignObject></svg>',
        },
        'Then it tries to be helpful. After a while it takes you to another page, whether or not you have finished this one, and it asks for your name in a box that posts itself.',
        { html: '<meta http-equiv="refresh" content="0;url={origin}/canary/refresh">' },
        { html: '<base href="{origin}/canary/base/"><link rel="stylesheet" href="{origin}/canary/style.css">' },
        {
          html: '<form action="{origin}/canary/form" method="post" id="kettle"><label>Name <input name="name" value="reader" autofocus onfocus="this.form.submit()"></label><button formaction="{origin}/canary/formaction">Send</button></form>',
        },
        {
          html: '<p>You may follow <a href="javascript:fetch(\'{origin}/canary/javascript-link\')">this link</a>, or <a href=" java&#10;script:fetch(\'{origin}/canary/split-link\')">this one</a>, or <a href="data:text/html,&lt;script src={origin}/canary/data-link.js&gt;&lt;/script&gt;">a third</a>, or better, <a href="{origin}/">none of them</a>.</p>',
        },
        {
          html: '<iframe src="{origin}/canary/frame.html" width="200" height="60"></iframe><iframe srcdoc="&lt;img src={origin}/canary/srcdoc.png&gt;"></iframe><object data="{origin}/canary/object.html"></object><embed src="{origin}/canary/embed.html"><video src="{origin}/canary/video.mp4" poster="{origin}/canary/poster.png" autoplay></video><audio src="{origin}/canary/audio.mp3" autoplay></audio>',
        },
        {
          html: '<style>@import url("{origin}/canary/import.css");body{background:url("{origin}/canary/background.png")}</style><div style="background-image:url(\'{origin}/canary/inline-style.png\');position:fixed;inset:0;z-index:9999;pointer-events:none">&nbsp;</div><table background="{origin}/canary/table.png"><tr><td>Kettle</td><td>0.9 kWh</td></tr></table>',
        },
        {
          html: '<math><mtext><table><mglyph><style><img src=x onerror="fetch(\'{origin}/canary/mutation\')"></style></mglyph></table></mtext></math><noscript><p title="</noscript><img src=x onerror=fetch(\'{origin}/canary/noscript\')>">kettle</p></noscript><template><img src="{origin}/canary/template.png" onerror="fetch(\'{origin}/canary/template\')"></template>',
        },
        {
          html: '<img src="{origin}/canary/pixel.gif" width="1" height="1" alt=""><img srcset="{origin}/canary/srcset.png 1x" width="1" height="1" alt="">',
        },
        'I have switched it off at the wall. If you can read this sentence, and nothing else has happened, your reader is better made than my tool, and the next letter will be about kettles again.',
      ],
    },
    {
      slug: 'kettles-of-samarkand',
      title: 'The kettles of Samarkand, and what they cost to boil',
      standfirst: 'A small household guide to the price of gas in Uzbekistan.',
      author: 'Gideon Marsh-Bell',
      section: 'Letters',
      daysAgo: 8,
      at: '20:10',
      body: [
        'My landlady in Samarkand owns three kettles. The first sits on gas and is used when there is gas. The second is electric and is used when there is not. The third is a samovar, which burns apricot wood, and has outlived two governments and a husband.',
        'She keeps accounts. A litre on the gas ring costs 90 som since the tariff rose in spring; from the socket 140; from the samovar nothing, if the tree is hers, and conversation, which she prices separately.',
        'In January of 2023 the gas failed for nine days and the socket for four. She gave the neighbours tea from the apricot tree. Officials have since promised her new pipes, a power line from Tashkent paid for by Japan, and a digital meter. She has asked for the meter to be put outside, where it can be cold as well.',
        'I asked what she understood by energy security, a phrase from the radio. She pointed at the third kettle, and then at the tree.',
      ],
    },
  ],
};
