import "./pages.css";
import { checkBundle } from "./checkBundle.ts";
import { offerCopies } from "./offerCopies.ts";
import { offerDialogues } from "./offerDialogues.ts";
import { offerLanguages } from "./offerLanguages.ts";

offerLanguages();
offerDialogues();
offerCopies();
checkBundle();
