import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** In guilds, with the bot in private, and in other private channels; added to a guild or by a user for themselves. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};
