// Sets the theme before the first paint. The person's own choice comes with the settings, a moment later.
document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
