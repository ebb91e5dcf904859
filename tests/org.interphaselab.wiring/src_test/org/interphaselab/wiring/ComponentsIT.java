package org.interphaselab.wiring;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.osgi.util.tracker.ServiceTracker;

/** Every component that a bundle of ours declares is known to Declarative Services and has what it refers to. */
class ComponentsIT {

    private static final String OURS = "org.interphaselab.";
    private static final long WITHIN_MS = 10_000;

    private final BundleContext context =
            FrameworkUtil.getBundle(ComponentsIT.class).getBundleContext();
    private final ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime> tracker =
            new ServiceTracker<>(context, ServiceComponentRuntime.class, null);
    private ServiceComponentRuntime runtime;

    @BeforeEach
    void findDeclarativeServices() throws InterruptedException {
        tracker.open();
        runtime = tracker.waitForService(WITHIN_MS);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void everyDeclaredComponentIsKnown() {
        List<Bundle> bundles = withComponents();
        assertFalse(bundles.isEmpty(), "no bundle of ours declares a component: is the DS generator switched on?");
        assertAll(bundles.stream()
                .map(bundle -> () -> assertEquals(
                        declared(bundle).count(),
                        runtime.getComponentDescriptionDTOs(bundle).size(),
                        bundle + " (is its Bundle-ActivationPolicy lazy?)")));
    }

    @Test
    void everyComponentIsSatisfied() {
        List<ComponentDescriptionDTO> components = withComponents().stream()
                .flatMap(bundle -> runtime.getComponentDescriptionDTOs(bundle).stream())
                .toList();
        assertFalse(components.isEmpty(), "no components");
        assertAll(components.stream().map(component -> () -> assertSatisfied(component)));
    }

    private void assertSatisfied(ComponentDescriptionDTO component) {
        assertTrue(runtime.isComponentEnabled(component), component.name + " is not enabled");
        List<ComponentConfigurationDTO> configurations = List.copyOf(runtime.getComponentConfigurationDTOs(component));
        assertFalse(configurations.isEmpty(), component.name + " has no configuration");
        for (ComponentConfigurationDTO configuration : configurations) {
            assertTrue(
                    configuration.state == ComponentConfigurationDTO.SATISFIED
                            || configuration.state == ComponentConfigurationDTO.ACTIVE,
                    () -> component.name + " lacks " + missing(configuration));
        }
    }

    private static List<String> missing(ComponentConfigurationDTO configuration) {
        return Arrays.stream(configuration.unsatisfiedReferences)
                .map((UnsatisfiedReferenceDTO reference) -> reference.name)
                .toList();
    }

    private List<Bundle> withComponents() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
                .filter(bundle -> declared(bundle).findAny().isPresent())
                .toList();
    }

    /** The component descriptions named in the manifest. */
    private static Stream<String> declared(Bundle bundle) {
        String header = bundle.getHeaders().get("Service-Component");
        return header == null
                ? Stream.empty()
                : Arrays.stream(header.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
