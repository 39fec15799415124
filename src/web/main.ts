/** Starts the page. */
import { mount } from 'svelte';
import App from './App.svelte';
import { startRouter } from './state/router.svelte.js';
import { show } from './state/theme.svelte.js';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style.css';

show();
startRouter();
const target = document.getElementById('app');
if (target) mount(App, { target });
