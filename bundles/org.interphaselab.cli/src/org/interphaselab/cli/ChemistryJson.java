package org.interphaselab.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.OptionalDouble;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.formula.ChargeBalance;
import org.interphaselab.chemistry.reduction.Component;
import org.interphaselab.chemistry.reduction.Mixture;
import org.interphaselab.chemistry.reduction.Product;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Problem;

/** A reduction in JSON. What is not known is null. */
final class ChemistryJson {

    private static final double PERCENT = 100;

    private ChemistryJson() {}

    static JsonObject of(Reduction reduction, Catalog catalog) {
        JsonObject object = new JsonObject();
        addReaction(object, reduction.usual());
        JsonArray range = new JsonArray();
        range.add(PERCENT * reduction.lowestMetalVolumeFraction());
        range.add(PERCENT * reduction.highestMetalVolumeFraction());
        object.add("v_fm_range_percent", range);
        JsonArray alternatives = new JsonArray();
        for (Reduction.Alternative alternative : reduction.alternatives()) {
            JsonObject other = new JsonObject();
            other.addProperty("rule", alternative.rule());
            addReaction(other, alternative.reaction());
            alternatives.add(other);
        }
        object.add("alternatives", alternatives);
        addMixture(object, reduction.usual().mixture());
        object.add("products", products(reduction.usual()));
        JsonArray notes = new JsonArray();
        reduction.notes().stream().map(Problem::what).forEach(notes::add);
        object.add("notes", notes);
        object.addProperty("catalog", catalog.origin());
        object.addProperty("catalog_sha256", catalog.sha256());
        return object;
    }

    private static void addReaction(JsonObject object, Reaction reaction) {
        object.addProperty("reaction", reaction.text());
        object.addProperty("v_fm_percent", PERCENT * reaction.metalVolumeFraction());
        object.add(
                "v_fm_uncertainty",
                percent(reaction.metalVolumeFractionEstimate().standardUncertainty()));
        object.addProperty("li_mAh_cm2_per_um", reaction.lithiumMAhPerCm2Um());
        object.add("nm_per_uAh_cm2", number(reaction.growthNmPerUAhCm2()));
        object.add("volume_change_percent", percent(reaction.volumeChange()));
        object.add("products_per_electrolyte_volume", number(reaction.productsPerElectrolyte()));
        object.addProperty("metal_bearing_grains_percent", PERCENT * reaction.metalBearingGrainFraction());
        object.add("lithium_in_metals_percent", percent(reaction.lithiumInMetals()));
        object.addProperty("confidence", reaction.confidence().name());
    }

    private static void addMixture(JsonObject object, Mixture mixture) {
        object.addProperty("basis", mixture.basis().name().toLowerCase(Locale.ROOT));
        object.addProperty("basis_stated", mixture.basisStated());
        JsonArray components = new JsonArray();
        for (Component component : mixture.components()) {
            JsonObject part = new JsonObject();
            part.addProperty("formula", component.formula().text());
            part.addProperty("amount", component.amount());
            part.addProperty("mol", component.mol());
            part.addProperty("charge", ChargeBalance.of(component.formula()).words());
            components.add(part);
        }
        object.add("components", components);
    }

    private static JsonArray products(Reaction reaction) {
        JsonArray products = new JsonArray();
        for (Product product : reaction.products()) {
            JsonObject part = new JsonObject();
            part.addProperty("phase", product.phase().id());
            part.addProperty("mol", product.mol());
            part.addProperty("volume_percent", PERCENT * product.volumeCm3() / reaction.productVolumeCm3());
            part.addProperty("metal", product.metal());
            part.addProperty("source", product.phase().source());
            part.addProperty("confidence", product.confidence().name());
            products.add(part);
        }
        return products;
    }

    private static JsonElement percent(OptionalDouble fraction) {
        return fraction.isPresent() ? new JsonPrimitive(PERCENT * fraction.getAsDouble()) : JsonNull.INSTANCE;
    }

    private static JsonElement number(OptionalDouble value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsDouble()) : JsonNull.INSTANCE;
    }
}
