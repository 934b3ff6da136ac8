/** What The Lamplight Post shows below a teaser: the words that a reader's copy should not keep. */
export const paywall = `<div class="paywall" data-testid="paywall">
<h2>Keep reading for free</h2>
<p>Create an account to read this article and two more this month. No card needed.</p>
<p><a href="/lamplight-post/">Register now</a></p>
<p>Already a subscriber? <a href="/lamplight-post/">Log in</a></p>
<h3>Choose your plan</h3>
<ul class="plans">
<li><strong>Wick</strong> £1 a week for six weeks, then £9 a month</li>
<li><strong>Lantern</strong> £12 a month, with the evening letter and the archive</li>
<li><strong>Lighthouse</strong> £120 a year, for the whole household</li>
</ul>
<p class="small">Cancel at any time. By subscribing you agree to our terms of use and privacy policy.</p>
</div>
`;
